// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"
#include "model/structcodec.h"

namespace kb {

enum class Addressee { Bewindspersoon, Sg, Bestuursraad, Dg, Directeur, Beleidsverantwoordelijke };
template <>
inline constexpr auto codesOf<Addressee> = codes("bewindspersoon", "sg", "bestuursraad", "dg", "directeur",
                                                 "beleidsverantwoordelijke");

enum class AdviceStatus { Concept, Afstemming, Aangeboden, Overgenomen, Deels, Niet, Opgevolgd, Ingetrokken };
template <>
inline constexpr auto codesOf<AdviceStatus> = codes("concept", "afstemming", "aangeboden", "overgenomen",
                                                    "deels", "niet", "opgevolgd", "ingetrokken");

/// A way out of the dilemma, with both sides.
struct AdviceOption
{
    QString option;
    QString pro;
    QString con;
    QString affected;

    bool operator==(const AdviceOption &) const = default;
};
template <> struct Codec<AdviceOption> : StructCodec<AdviceOption>
{
    static constexpr std::array members{
        member<AdviceOption, &AdviceOption::option>("option"),
        member<AdviceOption, &AdviceOption::pro>("pro"),
        member<AdviceOption, &AdviceOption::con>("con"),
        member<AdviceOption, &AdviceOption::affected>("affected"),
    };
};

/// Two pages for the top, of which every sentence has its source (spec 02, 2.5; 04, 4.1).
struct Advice : RecordHead
{
    QString title; ///< at most 90 characters; states the message
    QList<Addressee> addresseeKind;
    QString addressee;
    Uid fromUnit;
    QDate decisionOn;
    QString reason;        ///< at most 600 characters
    QString keyMessage;    ///< at most 400 characters
    QStringList requested; ///< five at most
    QString dilemma;
    QList<AdviceOption> options;
    QString gapsText;
    bool noGaps = false; ///< chosen on purpose: there is nothing that we do not know
    AdviceStatus status = AdviceStatus::Concept;
    QDate offeredOn;
    QDate outcomeOn;
    QString outcomeNote;
    QString version = QStringLiteral("0.1");

    bool operator==(const Advice &) const = default;
};

template <> struct Describe<Advice>
{
    static constexpr Kind kind = Kind::Advice;
    static constexpr const char *table = "advice";
    static constexpr const char *code = "ADV";
    static constexpr auto fields =
        joined(headFields<Advice>,
               std::array{
                   required<Advice, &Advice::title>(30, "title", FieldKind::Text),
                   required<Advice, &Advice::addresseeKind>(31, "addressee_kind", FieldKind::List),
                   field<Advice, &Advice::addressee>(32, "addressee", FieldKind::Text),
                   required<Advice, &Advice::fromUnit>(33, "from_unit", FieldKind::Ref).to(Kind::Unit),
                   field<Advice, &Advice::decisionOn>(34, "decision_on", FieldKind::Date),
                   field<Advice, &Advice::reason>(35, "reason", FieldKind::Memo),
                   field<Advice, &Advice::keyMessage>(36, "key_message", FieldKind::Memo),
                   field<Advice, &Advice::requested>(37, "requested", FieldKind::List),
                   field<Advice, &Advice::dilemma>(38, "dilemma", FieldKind::Memo),
                   field<Advice, &Advice::options>(39, "options", FieldKind::List),
                   field<Advice, &Advice::gapsText>(40, "gaps_text", FieldKind::Memo),
                   field<Advice, &Advice::noGaps>(41, "no_gaps", FieldKind::Flag),
                   field<Advice, &Advice::status>(42, "status", FieldKind::Enum),
                   field<Advice, &Advice::offeredOn>(43, "offered_on", FieldKind::Date),
                   field<Advice, &Advice::outcomeOn>(44, "outcome_on", FieldKind::Date),
                   field<Advice, &Advice::outcomeNote>(45, "outcome_note", FieldKind::Memo),
                   field<Advice, &Advice::version>(46, "version", FieldKind::Text),
               });
};

} // namespace kb
