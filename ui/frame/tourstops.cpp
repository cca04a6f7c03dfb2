// SPDX-License-Identifier: EUPL-1.2
#include "frame/tourstops.h"

#include <QCoreApplication>

#include <array>

namespace kb {

std::span<const TourStop> tourStops()
{
    static constexpr std::array stops{
        TourStop{"today", QT_TRANSLATE_NOOP("Tour", "What needs attention"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Here you begin your day. Each line says what, by when, and the one "
                                   "thing to do. Hold the mouse over a line to read why it is here.")},
        TourStop{"research", QT_TRANSLATE_NOOP("Tour", "A study"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "All research of your unit and of others. The preview tells what a "
                                   "study found. Enter opens it.")},
        TourStop{"questions", QT_TRANSLATE_NOOP("Tour", "A gap"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "What you must know to advise well. The list shows which questions "
                                   "no study answers yet.")},
        TourStop{"signals", QT_TRANSLATE_NOOP("Tour", "A signal"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "What changes in politics, in society or abroad. A signal counts once "
                                   "it is linked to a dossier.")},
        TourStop{"overlap", QT_TRANSLATE_NOOP("Tour", "An overlap"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Two records about the same thing, with the reasons. You decide what "
                                   "happens with them.")},
        TourStop{"dossiers", QT_TRANSLATE_NOOP("Tour", "A dossier"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Everything about one subject together: what is known, what is not, "
                                   "and when something is decided.")},
        TourStop{"events", QT_TRANSLATE_NOOP("Tour", "An event"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "From invitation to report. What was learned there becomes a question "
                                   "or a signal in one step.")},
        TourStop{"advice", QT_TRANSLATE_NOOP("Tour", "Advice"),
                 QT_TRANSLATE_NOOP("Tour", "Two pages in which every sentence has its source. Print it with "
                                           "Ctrl+P. More help is under F1.")},
    };
    return stops;
}

} // namespace kb
