// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"
#include "model/study.h"

namespace kb {

enum class NeedClass { Nodig, Nuttig };
template <> inline constexpr auto codesOf<NeedClass> = codes("nodig", "nuttig");

enum class QuestionStatus { Concept, Open, Onderzoek, Deels, Beantwoord, Vervallen, Samengevoegd };
template <>
inline constexpr auto codesOf<QuestionStatus> = codes("concept", "open", "onderzoek", "deels", "beantwoord",
                                                      "vervallen", "samengevoegd");

/// What a unit must know to advise well (spec 02, 2.4).
struct KnowledgeQuestion : RecordHead
{
    QString text; ///< 15 to 300 characters, ends with "?" (V-11; a hint)
    QString explanation;
    std::optional<KnowledgeKind> kind;
    Uid dossier;
    QString askedByKind; ///< one of the audiences
    QString audience;    ///< one of the audiences
    NeedClass needClass = NeedClass::Nuttig;
    QString decisionSupported;
    QDate needBy;
    QuestionStatus status = QuestionStatus::Concept;
    QString answerSummary;
    QDate answeredOn;
    QDate revisitOn;
    Uid mergedInto;
    QDate askedOn; ///< date of the source it was imported from
    bool answeredInMeeting = false;
    QString reopenReason; ///< of the last time that it was opened again

    bool operator==(const KnowledgeQuestion &) const = default;
};

template <> struct Describe<KnowledgeQuestion>
{
    static constexpr Kind kind = Kind::KnowledgeQuestion;
    static constexpr const char *table = "knowledge_question";
    static constexpr const char *code = "VRG";
    static constexpr auto fields = joined(
        headFields<KnowledgeQuestion>,
        std::array{
            required<KnowledgeQuestion, &KnowledgeQuestion::text>(30, "text", FieldKind::Text),
            field<KnowledgeQuestion, &KnowledgeQuestion::explanation>(31, "explanation", FieldKind::Memo),
            field<KnowledgeQuestion, &KnowledgeQuestion::kind>(32, "kind", FieldKind::Enum),
            field<KnowledgeQuestion, &KnowledgeQuestion::dossier>(33, "dossier", FieldKind::Ref)
                .to(Kind::PolicyDossier),
            field<KnowledgeQuestion, &KnowledgeQuestion::askedByKind>(34, "asked_by_kind", FieldKind::Enum),
            field<KnowledgeQuestion, &KnowledgeQuestion::audience>(35, "audience", FieldKind::Enum),
            field<KnowledgeQuestion, &KnowledgeQuestion::needClass>(36, "need_class", FieldKind::Enum),
            field<KnowledgeQuestion, &KnowledgeQuestion::decisionSupported>(37, "decision_supported",
                                                                            FieldKind::Text),
            field<KnowledgeQuestion, &KnowledgeQuestion::needBy>(38, "need_by", FieldKind::Date),
            field<KnowledgeQuestion, &KnowledgeQuestion::status>(39, "status", FieldKind::Enum),
            field<KnowledgeQuestion, &KnowledgeQuestion::answerSummary>(40, "answer_summary",
                                                                        FieldKind::Memo),
            field<KnowledgeQuestion, &KnowledgeQuestion::answeredOn>(41, "answered_on", FieldKind::Date),
            field<KnowledgeQuestion, &KnowledgeQuestion::revisitOn>(42, "revisit_on", FieldKind::Date),
            field<KnowledgeQuestion, &KnowledgeQuestion::mergedInto>(43, "merged_into", FieldKind::Ref)
                .to(Kind::KnowledgeQuestion),
            field<KnowledgeQuestion, &KnowledgeQuestion::askedOn>(44, "asked_on", FieldKind::Date),
            field<KnowledgeQuestion, &KnowledgeQuestion::answeredInMeeting>(45, "answered_in_meeting",
                                                                            FieldKind::Flag),
            field<KnowledgeQuestion, &KnowledgeQuestion::reopenReason>(46, "reopen_reason", FieldKind::Text),
        });
};

} // namespace kb
