// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "papers/paperparts.h"
#include "report/dossieroverview.h"

#include <array>

namespace kb {

inline constexpr std::array allKnowing{Knowing::Known, Knowing::Partly, Knowing::Unknown};

/// What is said beside the title of something that is tied to a dossier: what it says or means, how far it
/// is, or both.
enum class DossierTold { All, State, Note };

/// Of a question: its answer when it is known, else how far it is.
DossierTold toldOfQuestions(Knowing knowing);

/// "Signals (3)".
QString headingWithCount(const QString &name, qsizetype count);
/// A table with a row for each, at most so many as the window has time for.
PaperSection dossierList(const QString &heading, const QList<DossierItem> &items, DossierTold told,
                         qsizetype most = LongestList);
/// The same below a heading with their count; nothing when there are none.
void addDossierItems(Paper &paper, const QString &heading, const QList<DossierItem> &items, DossierTold told);
/// One of the three counters, with exactly the questions that it counts, or the first of them.
void addDossierCounter(Paper &paper, Knowing knowing, const QList<DossierItem> &questions, DossierTold told,
                       qsizetype most = LongestList);
/// What was and what is coming, by its day, with today between them; nothing when nothing has a day.
void addDossierTimeline(Paper &paper, const DossierOverviewContent &content, QDate today);
/// What of it was used in policy.
void addDossierUses(Paper &paper, const DossierOverviewContent &content);

} // namespace kb
