// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class AnswerDegree { Volledig, Deels, Tegengesteld, Achtergrond };
template <>
inline constexpr auto codesOf<AnswerDegree> = codes("volledig", "deels", "tegengesteld", "achtergrond");

/// Says how far a study answers a question.
struct StudyQuestionLink : RecordBase
{
    Uid study;
    Uid question;
    AnswerDegree degree = AnswerDegree::Achtergrond;
    QString note; ///< at most 280 characters
    Uid unit;
    QDate date;

    bool operator==(const StudyQuestionLink &) const = default;
};

template <> struct Describe<StudyQuestionLink>
{
    static constexpr Kind kind = Kind::StudyQuestionLink;
    static constexpr const char *table = "study_question_link";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<StudyQuestionLink, &StudyQuestionLink::study>(10, "study", FieldKind::Ref).to(Kind::Study),
        required<StudyQuestionLink, &StudyQuestionLink::question>(11, "question", FieldKind::Ref)
            .to(Kind::KnowledgeQuestion),
        field<StudyQuestionLink, &StudyQuestionLink::degree>(12, "degree", FieldKind::Enum),
        field<StudyQuestionLink, &StudyQuestionLink::note>(13, "note", FieldKind::Text),
        field<StudyQuestionLink, &StudyQuestionLink::unit>(14, "unit", FieldKind::Ref).to(Kind::Unit),
        field<StudyQuestionLink, &StudyQuestionLink::date>(15, "date", FieldKind::Date),
    };
};

} // namespace kb
