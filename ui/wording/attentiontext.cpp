// SPDX-License-Identifier: EUPL-1.2
#include "wording/attentiontext.h"

#include <QCoreApplication>

namespace kb {

namespace {

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
    case Attention::NoPlainSummary:
        return QT_TRANSLATE_NOOP("AttentionText", "Write a summary in plain language.");
    case Attention::LongSentences:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "The plain summary has sentences of more than 20 words. Make them shorter.");
    case Attention::NoEvaluationMoment:
        return QT_TRANSLATE_NOOP("AttentionText", "Say when in the policy this evaluation was made.");
    case Attention::EndsBeforeItBegins:
        return QT_TRANSLATE_NOOP("AttentionText", "The end date is before the start date.");
    case Attention::SharesDoNotAddUp:
        return QT_TRANSLATE_NOOP("AttentionText", "The shares of the costs are not 100% together.");
    case Attention::CitizenNumber:
        return QT_TRANSLATE_NOOP("AttentionText",
                                 "This looks like a citizen service number. Do not store it here.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString attentionText(Attention attention)
{
    return QCoreApplication::translate("AttentionText", sentenceOf(attention));
}

} // namespace kb
