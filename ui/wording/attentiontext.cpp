// SPDX-License-Identifier: EUPL-1.2
#include "wording/attentiontext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AdviceRemarksWording
{
    Q_DECLARE_TR_FUNCTIONS(AdviceRemarks)
};

constexpr qsizetype ShownOfSentence = 60;

/// The beginning of a sentence, so that it is found again.
QString beginning(const QString &sentence)
{
    return sentence.size() <= ShownOfSentence ? sentence
                                              : sentence.left(ShownOfSentence - 1).trimmed() + u'…';
}

const char *sentenceOf(Attention attention)
{
    switch (attention) {
    case Attention::FewConcepts:
        return QT_TRANSLATE_NOOP("AttentionText", "Choose at least two concepts.");
    case Attention::NoQuestionMark:
        return QT_TRANSLATE_NOOP("AttentionText", "Write a question that ends with a question mark.");
    case Attention::SeveralQuestions:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This is more than one question. Make a record for each of them.");
    case Attention::ShortQuestion:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This question is very short. Say more exactly what you want to know.");
    case Attention::LongQuestion:
        return QT_TRANSLATE_NOOP("AttentionText", "This question has more than 300 characters. Move the "
                                                  "background to the explanation.");
    case Attention::PolicyQuestion:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This looks like a policy question. What must you know to answer it?");
    case Attention::NoDossier:
        return QT_TRANSLATE_NOOP("AttentionText", "Choose the dossier that this question belongs to.");
    case Attention::NoNeedBy:
        return QT_TRANSLATE_NOOP("AttentionText", "This question is needed. Say by which date.");
    case Attention::NoDecision:
        return QT_TRANSLATE_NOOP("AttentionText", "This question is needed. Say which decision it helps.");
    case Attention::NoAuthors:
        return QT_TRANSLATE_NOOP("AttentionText", "Add the authors.");
    case Attention::NoInstitute:
        return QT_TRANSLATE_NOOP("AttentionText", "Choose who performed the study.");
    case Attention::NoDate:
        return QT_TRANSLATE_NOOP("AttentionText", "Add the date of issue.");
    case Attention::NoSummary:
        return QT_TRANSLATE_NOOP("AttentionText", "Add a summary, such as that of the source.");
    case Attention::NoPlainSummary:
        return QT_TRANSLATE_NOOP("AttentionText", "Write a summary in plain language.");
    case Attention::LongSentences:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "The plain summary has sentences of more than 20 words. Make them shorter.");
    case Attention::NoEvaluationMoment:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "Say at which stage of the policy this evaluation was made.");
    case Attention::NoAccess:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "There is no link and no file. Say where the study can be read.");
    case Attention::UncheckedFile:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "Check whether everybody can read the files, and say so with each file.");
    case Attention::AnswerInDoubt:
        return QT_TRANSLATE_NOOP(
            "AttentionText", "Look at the answer again: a study that answers it was withdrawn or replaced.");
    case Attention::EndsBeforeItBegins:
        return QT_TRANSLATE_NOOP("AttentionText", "The end date is before the start date.");
    case Attention::SharesDoNotAddUp:
        return QT_TRANSLATE_NOOP("AttentionText", "The shares of the costs are not 100% together.");
    case Attention::CitizenNumber:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This looks like a citizen service number. Do not store it here.");
    case Attention::WrongDoi:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This DOI is not right. A DOI starts with 10. and has a slash, like "
                                 "10.5555/12345678.");
    case Attention::WrongIsbn:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This ISBN is not right. The check digit differs. Check the digits.");
    case Attention::WrongIssn:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This ISSN is not right. It has 8 characters, like 0378-5955.");
    case Attention::WrongUrnNbn:
        return QT_TRANSLATE_NOOP("AttentionText", "This URN:NBN is not right. It starts with urn:nbn:nl:");
    case Attention::WrongOrcid:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This ORCID is not right. It has 16 characters, like 0000-0002-1825-0097.");
    case Attention::WrongRor:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This ROR ID is not right. It has 9 characters and starts with a 0.");
    case Attention::WrongEmail:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This e-mail address is not right. Check that it has an @ and a dot.");
    case Attention::WrongWebAddress:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This web address is not right. It starts with https:// or http://.");
    case Attention::WrongParliamentRef:
        return QT_TRANSLATE_NOOP("AttentionText", "Write a parliamentary paper like this: Kamerstukken II "
                                                  "2025/26, 36800, nr. 12.");
    case Attention::WrongParliamentDossier:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "A parliamentary file has 5 digits, like 36800 or 36800-VII.");
    case Attention::UnlikelyYear:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This date cannot be right. Write a year from 1900 until next year.");
    case Attention::LongText:
        return QT_TRANSLATE_NOOP("AttentionText", "This text is too long. Make it shorter.");
    case Attention::WrongLanguage:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This language is not known. Choose one, or write a code such as nl or en.");
    case Attention::WrongCountry:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This country is not known. Choose one, or write a code such as NL or BE.");
    case Attention::WrongSlug:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "Use only small letters, digits and hyphens, 2 to 60 of them.");
    case Attention::NoReviewDate:
        return QT_TRANSLATE_NOOP("AttentionText", "Write when these data must be looked at again.");
    case Attention::UnknownGround:
        return QT_TRANSLATE_NOOP("AttentionText", "Choose the legal ground for keeping these data.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString attentionText(Attention attention)
{
    return QCoreApplication::translate("AttentionText", sentenceOf(attention));
}

QString attentionText(const AdvicePoint &point)
{
    switch (point.what) {
    case AdvicePoint::What::NoSource:
        return AdviceRemarksWording::tr(
                   "This argument has no source: “%1” Add one, or say that it is your own assessment.")
            .arg(beginning(point.statement));
    case AdvicePoint::What::WithdrawnSource:
        return AdviceRemarksWording::tr("Source %1 was withdrawn. Choose another.").arg(point.source);
    case AdvicePoint::What::ReplacedSource:
        return AdviceRemarksWording::tr("Source %1 was replaced by a newer study. Look at that one.")
            .arg(point.source);
    case AdvicePoint::What::SourceInTrash:
        return AdviceRemarksWording::tr("Source %1 is in the trash. Put it back, or choose another.")
            .arg(point.source);
    case AdvicePoint::What::OldSource:
        return AdviceRemarksWording::tr(
                   "Source %1 is older than the norm of its dossier. Does it still hold?")
            .arg(point.source);
    case AdvicePoint::What::Contradicted:
        return AdviceRemarksWording::tr("There is also a finding that contradicts %1: %2")
            .arg(point.source, point.finding);
    case AdvicePoint::What::NotPublic:
        return AdviceRemarksWording::tr(
                   "%1 is not public, and this advice is: it cannot be printed or offered "
                   "so. Make the advice internal, or ask the owner to share the source.")
            .arg(point.source);
    }
    Q_UNREACHABLE();
}

} // namespace kb
