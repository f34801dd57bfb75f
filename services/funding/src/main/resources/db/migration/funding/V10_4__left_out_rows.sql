-- View "settlements": rows of files of salaries that had a fault and were left out when the others were settled (PAY-2).

create table left_out_row (
    month          text not null,
    file_number    int  not null,
    row_number     int  not null,
    instruction_id uuid,
    reasons        text not null,
    primary key (month, file_number, row_number)
);

grant select, insert, update, delete on left_out_row to ${app};
