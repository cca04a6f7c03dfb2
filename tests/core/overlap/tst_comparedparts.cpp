// SPDX-License-Identifier: EUPL-1.2
#include "model/knowledgequestion.h"
#include "model/recordtypes.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"
#include "overlap/comparedparts.h"
#include "overlap/profile.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// "explanation: Uitleg", by the names of the specification; what is empty is left out.
QStringList linesOf(const QList<ComparedPart> &parts)
{
    QStringList lines;
    for (const ComparedPart &part : parts) {
        const QString text = part.texts.join(u" / "_s);
        if (!text.isEmpty())
            lines.append(QLatin1StringView(recordType(part.kind)->field(part.field)->name) + u": "_s + text);
    }
    return lines;
}

} // namespace

/// What overlap compares, and what is shown as compared.
class TestComparedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionIsComparedByItsExplanationAndKeywords()
    {
        KnowledgeQuestion question;
        question.explanation = u"Wij zien hoge rekeningen."_s;
        question.decisionSupported = u"Het besluit over de toeslag"_s;
        question.keywords = {u"energiearmoede"_s, u"lage inkomens"_s};

        QCOMPARE(linesOf(comparedParts(question)),
                 (QStringList{u"explanation: Wij zien hoge rekeningen."_s,
                              u"keywords: energiearmoede / lage inkomens"_s}));
    }

    void studyIsComparedByWhatItSaysOfItselfWithoutTheSummaryOfItsSource()
    {
        Study study;
        study.subtitle = u"Een verkenning"_s;
        study.researchQuestion = u"Wie heeft het koud?"_s;
        study.keyMessage = u"Een op de tien."_s;
        study.summaryPlain = u"Veel mensen stoken minder."_s;
        study.abstract = u"Abstract"_s;
        study.keywords = {u"warmte"_s};

        QCOMPARE(linesOf(comparedParts(study)),
                 (QStringList{u"subtitle: Een verkenning"_s, u"research_question: Wie heeft het koud?"_s,
                              u"key_message: Een op de tien."_s,
                              u"summary_plain: Veel mensen stoken minder."_s, u"keywords: warmte"_s}));
    }

    void projectIsComparedByItsCentralQuestionAndWhatItsQuestionsAsk()
    {
        const ResearchProject project{.centralQuestion = u"Wat werkt?"_s};

        QCOMPARE(
            linesOf(comparedParts(project) + comparedQuestions({u"Wie doet mee?"_s, u"Wat kost het?"_s})),
            (QStringList{u"central_question: Wat werkt?"_s, u"text: Wie doet mee? / Wat kost het?"_s}));
        QVERIFY(comparedQuestions({}).isEmpty());
    }

    void signalIsComparedByItsDescriptionAndKeywords()
    {
        Signal signal;
        signal.description = u"Meer mensen stoken hout."_s;
        signal.keywords = {u"houtstook"_s};

        QCOMPARE(linesOf(comparedParts(signal)),
                 (QStringList{u"description: Meer mensen stoken hout."_s, u"keywords: houtstook"_s}));
    }

    void textOfAProfileIsThatOfItsPartsWithKeywordsOnOneLine()
    {
        Study study;
        study.subtitle = u"Een verkenning"_s;
        study.keyMessage = u"Een op de tien."_s;
        study.keywords = {u"warmte"_s, u"lage inkomens"_s};

        QCOMPARE(profileText(comparedParts(study)),
                 u"Een verkenning\n\nEen op de tien.\n\nwarmte lage inkomens"_s);
        QCOMPARE(profileOf(study).text, profileText(comparedParts(study)));
    }
};

QTEST_GUILESS_MAIN(TestComparedParts)
#include "tst_comparedparts.moc"
