// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/dossiermilestone.h"
#include "model/freshness.h"
#include "model/knowledgequestion.h"
#include "model/policydossier.h"
#include "report/document.h"

#include <optional>

namespace kb {

/// How much of a question is known, as its dossier counts it (spec 01, S01).
enum class Knowing { Known, Partly, Unknown };

/// Answered is known, partly answered is partly known, and all the rest is not known.
Knowing knowingOf(QuestionStatus status);
/// "What is known", "What is partly known", "What is not known yet".
QString knowingText(Knowing knowing);

/// One thing that is tied to a dossier.
struct DossierItem
{
    Kind kind = Kind::None;
    Uid uid; ///< of what was used, when it is a use
    QString code;
    QString title;
    QString state; ///< a code of its lifecycle; of a use what it was used in
    PartialDate date;
    QString note; ///< of a signal what it means here; of the others what they are about or say
    ShareLevel shareLevel = ShareLevel::InternBzk;

    bool operator==(const DossierItem &) const = default;
};

/// The state in words: how far a record of this kind is, from the code of its lifecycle.
QString stateText(Kind kind, const QString &state);
QString stateText(const DossierItem &item);

/// What is known, and what is coming, about one dossier: plain values.
struct DossierOverviewContent
{
    doc::Info info; ///< its title may be empty
    PolicyDossier dossier;
    QString unit; ///< name of the owner
    QStringList participating;
    QStringList officers;
    Freshness freshness = Freshness::GeenStudie;
    QList<DossierMilestone> milestones; ///< by date
    QList<DossierItem> items;           ///< by kind, newest first

    QList<DossierItem> of(Kind kind) const;
    /// What is still open stands by when it is needed, soonest first.
    QList<DossierItem> questions(Knowing knowing) const;
    /// What its freshness rests on; none where no study that stands has a date.
    std::optional<DossierItem> newestStudy() const;
};

/// One line of what happens when.
struct DossierDay
{
    PartialDate date;
    QString sort; ///< in words: "Event"
    QString what;
    Uid uid; ///< null for a moment of decision
    bool isPast = false;
};

/// Decision moments, signals, meetings, studies, results of projects, decisions on advices and what questions
/// are needed by, in the order of their dates.
QList<DossierDay> daysOf(const DossierOverviewContent &content, QDate today);

/// The same around today.
struct DossierTimeline
{
    QList<DossierDay> past; ///< the last dozen of the past year at most
    qsizetype earlier = 0;  ///< how many are before these
    QList<DossierDay> coming;
};
DossierTimeline timelineOf(const DossierOverviewContent &content, QDate today);

/// Two to four pages about one dossier (spec 04, 4.8). Sections without content are left out. It may go to
/// nobody who may not see something that it names, but for officers: papers name these in their function.
Document dossierOverview(const DossierOverviewContent &content);

} // namespace kb
