// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/study.h"

#include <QHash>
#include <QSet>

namespace kb {

/// What the rows of the map are: records, values that a study has, or for whom its findings hold.
enum class MapRows { Concepts, Dossiers, Units, KnowledgeKind, Strength, Year, Area, Moment, TargetGroups };
template <>
inline constexpr auto codesOf<MapRows> = codes("begrip", "dossier", "eenheid", "soort", "sterkte", "jaar",
                                               "gebied", "moment", "doelgroep");

/// A subject that is a row of the map.
struct MapSubject
{
    Uid record; ///< null: a theme, a value or a target group, which is only a word
    QString name;
    qsizetype above = -1; ///< the subject that it is part of, earlier in the list; -1: none
};

/// A study that counts: neither withdrawn nor replaced.
struct MapStudyFacts
{
    Uid record;
    QList<qsizetype> subjects; ///< places in the list of subjects
    qsizetype doubleOf = -1;   ///< place of the same study, earlier in the list; -1: none
    std::optional<KnowledgeKind> kind = {};
    std::optional<EvaluationMoment> moment = {};
    std::optional<int> strength = {}; ///< of its strongest finding
    int year = 0;                     ///< 0: not known
    CountryScope area = CountryScope::Nl;
    bool isReviewed = false;      ///< by science, or by a supervisory committee
    bool isOld = false;           ///< older than the norm
    QList<qsizetype> across = {}; ///< places in the list of columns, where the bank names these
};

/// A question that is open, a signal in use, or a project that runs.
struct MapDemand
{
    Uid record;
    QList<qsizetype> subjects;
    bool isNeeded = false;
    std::optional<KnowledgeKind> kind = {}; ///< of a question
};

/// What can belong to a row of the map: a signal has no kind of knowledge, so rows of these say nothing of
/// it.
struct MapTied
{
    bool questions = true;
    bool signalFacts = true;
    bool projects = true;

    bool operator==(const MapTied &) const = default;
};

/// What the map must know of a bank: plain values.
struct GapMapFacts
{
    QList<MapSubject> subjects; ///< in the order of the rows
    QList<MapStudyFacts> studies;
    QList<MapDemand> questions;
    QList<MapDemand> signalFacts;
    QList<MapDemand> projects = {};
    QStringList across = {};       ///< names of the columns, where the bank names these
    QList<Uid> acrossRecords = {}; ///< those that these are named after, as far as they are records
    MapTied tied = {};
    /// Where target groups are rows or columns: by the name of each the studies that say it.
    QHash<QString, QSet<Uid>> saidBy = {};
};

} // namespace kb
