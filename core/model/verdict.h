// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class OverlapKind {
    VraagVraag,
    VraagStudie,
    VraagProject,
    ProjectProject,
    SignaalSignaal,
    SignaalVraag,
};
template <>
inline constexpr auto codesOf<OverlapKind> = codes("vraag_vraag", "vraag_studie", "vraag_project",
                                                   "project_project", "signaal_signaal", "signaal_vraag");

enum class OverlapState { Nieuw, Bevestigd, Actie, Klaar, Weggelegd };
template <>
inline constexpr auto codesOf<OverlapState> = codes("nieuw", "bevestigd", "actie", "klaar", "weggelegd");

/// Who said this said that the two overlap.
constexpr bool confirms(OverlapState state)
{
    return state != OverlapState::Nieuw && state != OverlapState::Weggelegd;
}

enum class DismissReason { ZelfdeWoord, AnderDoel, AlAfgestemd, TeAlgemeen, Verouderd, Dubbel, Anders };
template <>
inline constexpr auto codesOf<DismissReason> = codes("zelfde_woord", "ander_doel", "al_afgestemd",
                                                     "te_algemeen", "verouderd", "dubbel", "anders");

/// Whether a pair is shown whatever its level and verdict say.
enum class ShowRule { Altijd, Nooit };
template <> inline constexpr auto codesOf<ShowRule> = codes("altijd", "nooit");

/// What one unit and person decided about an overlapping pair (decision 25). Scores are never written.
struct Verdict : RecordBase
{
    Uid a;
    Uid b; ///< the greater uid of the two
    OverlapKind kind = OverlapKind::VraagVraag;
    Uid unit;
    QString person;
    OverlapState state = OverlapState::Nieuw;
    std::optional<DismissReason> reasonCode;
    QString reasonText;
    QString remark;
    QDate snoozeUntil;
    QDate decidedOn;
    int score = 0; ///< the score when it was decided, to see whether it rose
    QString hashA; ///< of the text of question `a` when it was decided
    QString hashB;
    QString wordsA; ///< of its words (`overlap/wordsample`), to tell how many stayed
    QString wordsB;
    std::optional<ShowRule> showRule;
    bool isManual = false;  ///< a person saw the overlap; no run found it, or only a weak one
    QStringList sharedThen; ///< uids of concepts, studies and dossiers shared then
    QStringList grounds;    ///< what the score rested on then, "persoon:9" (`overlap/groundlessons`), and
                            ///< what taught a word, "woord:leegstaan" (`overlap/wordgrounds`)
    QString secondReviewer; ///< uids of the profiles of who are asked to judge the pair too (askedIn)
    bool isOfGroup = false; ///< units agreed about a group when a run found the pair in it: while that stands
                            ///< the pair stays, found or not (spec 05, 5.8)

    bool operator==(const Verdict &) const = default;
};

template <> struct Describe<Verdict>
{
    static constexpr Kind kind = Kind::Verdict;
    static constexpr const char *table = "verdict";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<Verdict, &Verdict::a>(10, "a", FieldKind::Ref),
        required<Verdict, &Verdict::b>(11, "b", FieldKind::Ref),
        field<Verdict, &Verdict::kind>(12, "kind", FieldKind::Enum),
        field<Verdict, &Verdict::unit>(13, "unit", FieldKind::Ref),
        field<Verdict, &Verdict::person>(14, "person", FieldKind::Text),
        field<Verdict, &Verdict::state>(15, "state", FieldKind::Enum),
        field<Verdict, &Verdict::reasonCode>(16, "reason_code", FieldKind::Enum),
        field<Verdict, &Verdict::reasonText>(17, "reason_text", FieldKind::Text),
        field<Verdict, &Verdict::remark>(18, "remark", FieldKind::Memo),
        field<Verdict, &Verdict::snoozeUntil>(19, "snooze_until", FieldKind::Date),
        field<Verdict, &Verdict::decidedOn>(20, "decided_on", FieldKind::Date),
        field<Verdict, &Verdict::score>(21, "score", FieldKind::Integer),
        field<Verdict, &Verdict::hashA>(22, "hash_a", FieldKind::Text),
        field<Verdict, &Verdict::hashB>(23, "hash_b", FieldKind::Text),
        field<Verdict, &Verdict::sharedThen>(24, "shared_then", FieldKind::List),
        field<Verdict, &Verdict::grounds>(25, "grounds", FieldKind::List),
        field<Verdict, &Verdict::wordsA>(26, "words_a", FieldKind::Text),
        field<Verdict, &Verdict::wordsB>(27, "words_b", FieldKind::Text),
        field<Verdict, &Verdict::showRule>(28, "show_rule", FieldKind::Enum),
        field<Verdict, &Verdict::isManual>(29, "is_manual", FieldKind::Flag),
        field<Verdict, &Verdict::secondReviewer>(30, "second_reviewer", FieldKind::Text),
        field<Verdict, &Verdict::isOfGroup>(31, "of_group", FieldKind::Flag),
    };
};

/// Who are asked to judge the pair too, by whomever: a question stands with the verdict that was the latest
/// when it was asked, and takes no part in it.
inline QStringList askedIn(const Verdict &verdict)
{
    return verdict.secondReviewer.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The same for the same pair, unit and person, so that what is decided twice is one verdict.
inline Uid verdictUid(const Verdict &verdict)
{
    const QByteArray name = bytesOf(verdict.a) + bytesOf(verdict.b) + codeOf(verdict.kind).data() +
                            bytesOf(verdict.unit) + verdict.person.toUtf8();
    return namedUid(QLatin1StringView("verdict"), name);
}

} // namespace kb
