/**
 * The practice registry decides who may train: which practices exist, which of them the council has
 * approved and until when, who tutors there, how many trainees they take at once, when they pause
 * and what they wish for. It also keeps the map on which all others decide: regions, hospital
 * units, municipalities and the posts of the coordinators, and which municipalities lack doctors.
 * It decides nothing about trainees, and it consumes nothing.
 */
@NullMarked
package dk.fordel.registry;

import org.jspecify.annotations.NullMarked;
