// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/policydossier.h"
#include "model/recordtype.h"

namespace kb {

enum class ExplorationStatus { Opzet, Lopend, Afgerond, Gestopt };
template <>
inline constexpr auto codesOf<ExplorationStatus> = codes("opzet", "lopend", "afgerond", "gestopt");

/// A search through a subject, in meetings, studies and signals, that leads to advice (spec 02, 2.5). What
/// belongs to it are links of type `part`.
struct Exploration : RecordHead
{
    QString title;
    QString centralQuestion;
    AgendaHorizon agendaHorizon = AgendaHorizon::Morgen;
    Uid lead;
    ExplorationStatus status = ExplorationStatus::Opzet;
    QDate fromDate;
    QDate toDate;
    QString scope;
    QString resultSummary;

    bool operator==(const Exploration &) const = default;
};

template <> struct Describe<Exploration>
{
    static constexpr Kind kind = Kind::Exploration;
    static constexpr const char *table = "exploration";
    static constexpr const char *code = "VKN";
    static constexpr auto fields = joined(
        headFields<Exploration>,
        std::array{
            required<Exploration, &Exploration::title>(30, "title", FieldKind::Text),
            required<Exploration, &Exploration::centralQuestion>(31, "central_question", FieldKind::Text),
            field<Exploration, &Exploration::agendaHorizon>(32, "agenda_horizon", FieldKind::Enum),
            required<Exploration, &Exploration::lead>(33, "lead", FieldKind::Ref).to(Kind::Unit),
            field<Exploration, &Exploration::status>(34, "status", FieldKind::Enum),
            field<Exploration, &Exploration::fromDate>(35, "from_date", FieldKind::Date),
            field<Exploration, &Exploration::toDate>(36, "to_date", FieldKind::Date),
            field<Exploration, &Exploration::scope>(37, "scope", FieldKind::Memo),
            field<Exploration, &Exploration::resultSummary>(38, "result_summary", FieldKind::Memo),
        });
};

} // namespace kb
