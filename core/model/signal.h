// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"
#include "model/signalsource.h"

namespace kb {

enum class SignalKind { Signaal, Trend, Ontwikkeling, Onzekerheid, Verrassing };
template <>
inline constexpr auto codesOf<SignalKind> = codes("signaal", "trend", "ontwikkeling", "onzekerheid",
                                                  "verrassing");

enum class Arena { Politiek, Maatschappelijk, Internationaal };
template <> inline constexpr auto codesOf<Arena> = codes("politiek", "maatschappelijk", "internationaal");

/// The six fields in which to look around.
enum class Destep {
    Demografisch,
    Economisch,
    SociaalCultureel,
    Technologisch,
    Ecologisch,
    PolitiekJuridisch
};
template <>
inline constexpr auto codesOf<Destep> = codes("demografisch", "economisch", "sociaal_cultureel",
                                              "technologisch", "ecologisch", "politiek_juridisch");

/// Within how many years it matters.
enum class Horizon { Tot1, Van1Tot4, Van4Tot10, Na10 };
template <> inline constexpr auto codesOf<Horizon> = codes("0_1", "1_4", "4_10", "na_10");

enum class SignalDirection { Voordeel, Nadeel, Beide, Onduidelijk };
template <>
inline constexpr auto codesOf<SignalDirection> = codes("voordeel", "nadeel", "beide", "onduidelijk");

enum class Urgency { Hoog, Midden, Laag };
template <> inline constexpr auto codesOf<Urgency> = codes("hoog", "midden", "laag");

/// Inbox: a message of a news feed that nobody looked at yet; it counts nowhere as a signal.
enum class SignalStatus { Nieuw, Beoordeeld, Gekoppeld, Geagendeerd, Afgehandeld, Weggelegd, Inbox };
template <>
inline constexpr auto codesOf<SignalStatus> = codes("nieuw", "beoordeeld", "gekoppeld", "geagendeerd",
                                                    "afgehandeld", "weggelegd", "inbox");

/// What is done with a signal.
enum class FollowUp { Vraag, Bijeenkomst, Advies, Project, GeenActie, Verkenning, Taak };
template <>
inline constexpr auto codesOf<FollowUp> = codes("vraag", "bijeenkomst", "advies", "project", "geen_actie",
                                                "verkenning", "taak");

/// Of an impact or likelihood: nobody gave it yet.
inline constexpr int NotScored = 0;

/// Something that happens in politics, society or abroad and may matter to a dossier (spec 02, 2.4).
struct Signal : RecordHead
{
    QString title;
    QString description;
    SignalKind kind = SignalKind::Signaal;
    QList<Arena> arena; ///< one at least
    QList<Destep> destep;
    QList<SignalSource> sources; ///< one at least
    QDate observedOn;            ///< not in the future
    Horizon horizon = Horizon::Tot1;
    /// 1 to 5, or NotScored. An older program wrote none down where somebody left it at 3, so a score that is
    /// absent is 3; who makes a signal begins with newSignal().
    int impact = 3;
    int likelihood = 3; ///< the same
    std::optional<SignalDirection> direction;
    QDate actBefore; ///< not before it was observed
    bool ministryWide = false;
    QString wideReason;                     ///< asked for when it matters to the whole ministry
    std::optional<Urgency> urgencyOverride; ///< by hand, in place of what is computed
    QString urgencyReason;
    SignalStatus status = SignalStatus::Nieuw;
    std::optional<FollowUp> followUpKind;
    Uid followUp; ///< what was made of it
    QString result;
    QString setAsideReason;
    QDate nextReview;
    QString region; ///< where it happens: a country or a part of one

    bool operator==(const Signal &) const = default;
};

template <> struct Describe<Signal>
{
    static constexpr Kind kind = Kind::Signal;
    static constexpr const char *table = "signal";
    static constexpr const char *code = "SIG";
    static constexpr auto fields =
        joined(headFields<Signal>,
               std::array{
                   required<Signal, &Signal::title>(30, "title", FieldKind::Text),
                   field<Signal, &Signal::description>(31, "description", FieldKind::Memo),
                   field<Signal, &Signal::kind>(32, "kind", FieldKind::Enum),
                   required<Signal, &Signal::arena>(33, "arena", FieldKind::List),
                   field<Signal, &Signal::destep>(34, "destep", FieldKind::List),
                   required<Signal, &Signal::sources>(35, "sources", FieldKind::List),
                   required<Signal, &Signal::observedOn>(36, "observed_on", FieldKind::Date),
                   field<Signal, &Signal::horizon>(37, "horizon", FieldKind::Enum),
                   field<Signal, &Signal::impact>(38, "impact", FieldKind::Integer),
                   field<Signal, &Signal::likelihood>(39, "likelihood", FieldKind::Integer),
                   field<Signal, &Signal::direction>(40, "direction", FieldKind::Enum),
                   field<Signal, &Signal::actBefore>(41, "act_before", FieldKind::Date),
                   field<Signal, &Signal::ministryWide>(42, "ministry_wide", FieldKind::Flag),
                   field<Signal, &Signal::wideReason>(43, "wide_reason", FieldKind::Text),
                   field<Signal, &Signal::urgencyOverride>(44, "urgency_override", FieldKind::Enum),
                   field<Signal, &Signal::urgencyReason>(45, "urgency_reason", FieldKind::Text),
                   field<Signal, &Signal::status>(46, "status", FieldKind::Enum),
                   field<Signal, &Signal::followUpKind>(47, "follow_up_kind", FieldKind::Enum),
                   field<Signal, &Signal::followUp>(48, "follow_up", FieldKind::Ref),
                   field<Signal, &Signal::result>(49, "result", FieldKind::Memo),
                   field<Signal, &Signal::setAsideReason>(50, "set_aside_reason", FieldKind::Text),
                   field<Signal, &Signal::nextReview>(51, "next_review", FieldKind::Date),
                   field<Signal, &Signal::region>(52, "region", FieldKind::Text),
               });
};

} // namespace kb
