// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/knowledgequestion.h"
#include "model/researchproject.h"

namespace kb {

/// What a record may want attention for (spec 02: quality hints). It never stands in the way of saving.
enum class Attention {
    FewConcepts, ///< fewer than two
    NoQuestionMark,
    SeveralQuestions,
    ShortQuestion,  ///< under 15 characters
    LongQuestion,   ///< over 300 characters
    PolicyQuestion, ///< asks what to do, not what to know
    NoDossier,
    NoNeedBy,
    NoDecision,
    NoAuthors,
    NoInstitute,
    NoDate,
    NoSummary, ///< of any kind
    NoPlainSummary,
    LongSentences, ///< over 20 words
    NoEvaluationMoment,
    NoAccess,      ///< no link to follow and no file
    UncheckedFile, ///< nobody looked whether all can read it
    EndsBeforeItBegins,
    SharesDoNotAddUp,
    CitizenNumber, ///< something that looks like one
    WrongDoi,      ///< this and what follows: a value that is not as spec 02, 2.9 wants it
    WrongIsbn,
    WrongIssn,
    WrongUrnNbn,
    WrongOrcid,
    WrongRor,
    WrongEmail,
    WrongWebAddress,
    WrongParliamentRef,
    WrongParliamentDossier,
    UnlikelyYear, ///< before 1900 or after next year
    LongText,     ///< longer than its field wants
    WrongLanguage,
    WrongCountry,
    WrongSlug,
    NoReviewDate,
    UnknownGround, ///< on which the data of a person may be kept
    AnswerInDoubt, ///< a study that answers was withdrawn or replaced
};
template <>
inline constexpr auto codesOf<Attention> = codes(
    "few_concepts", "no_question_mark", "several_questions", "short_question", "long_question",
    "policy_question", "no_dossier", "no_need_by", "no_decision", "no_authors", "no_institute", "no_date",
    "no_summary", "no_plain_summary", "long_sentences", "no_evaluation_moment", "no_access", "unchecked_file",
    "ends_before_it_begins", "shares_do_not_add_up", "citizen_number", "wrong_doi", "wrong_isbn",
    "wrong_issn", "wrong_urn_nbn", "wrong_orcid", "wrong_ror", "wrong_email", "wrong_web_address",
    "wrong_parliament_ref", "wrong_parliament_dossier", "unlikely_year", "long_text", "wrong_language",
    "wrong_country", "wrong_slug", "no_review_date", "unknown_ground", "answer_in_doubt");

/// Whether the point asks for something that is still to come, as in every draft. The others are about what
/// was filled in.
constexpr bool asksForMore(Attention attention)
{
    switch (attention) {
    case Attention::FewConcepts:
    case Attention::NoDossier:
    case Attention::NoAuthors:
    case Attention::NoInstitute:
    case Attention::NoDate:
    case Attention::NoSummary:
    case Attention::NoPlainSummary:
    case Attention::NoAccess:
    case Attention::UncheckedFile:
    case Attention::UnknownGround:
        return true;
    default:
        return false;
    }
}

/// What is linked to a record and hangs on it.
struct LinkCounts
{
    int concepts = 0;
    int institutes = 0;
    int doubtfulAnswers = 0; ///< studies that answer a question, and were withdrawn or replaced
    int files = 0;           ///< links to files elsewhere too
    int uncheckedFiles = 0;  ///< of which nobody says whether they are accessible
};

QList<Attention> attentionFor(const KnowledgeQuestion &question, const LinkCounts &links);
QList<Attention> attentionFor(const Study &study, const LinkCounts &links);
QList<Attention> attentionFor(const ResearchProject &project, const LinkCounts &links);

/// V-13: whether the dates that are filled in follow each other.
bool areInOrder(const QList<QDate> &dates);

} // namespace kb
