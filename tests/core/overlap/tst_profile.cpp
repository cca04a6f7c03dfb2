// SPDX-License-Identifier: EUPL-1.2
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/study.h"
#include "overlap/profile.h"

#include <QTest>

using namespace kb;

/// What overlap takes from a record.
class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keywordsOfAQuestionBelongToItsText()
    {
        KnowledgeQuestion question;
        question.explanation = QStringLiteral("Wij zien hoge rekeningen.");
        question.keywords = {QStringLiteral("energiearmoede"), QStringLiteral("huurders")};

        const QString text = profileOf(question).text;

        QVERIFY(text.contains(question.explanation));
        QVERIFY(text.contains(QStringLiteral("energiearmoede huurders")));
    }

    void keywordsOfAStudyBelongToItsText()
    {
        Study study;
        study.keyMessage = QStringLiteral("Een op de tien huishoudens.");
        study.keywords = {QStringLiteral("energiearmoede")};

        const QString text = profileOf(study).text;

        QVERIFY(text.contains(study.keyMessage));
        QVERIFY(text.contains(QStringLiteral("energiearmoede")));
    }

    void aProjectCanBeInfluencedUntilItIsAwarded_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<bool>("canStillChange");
        QTest::newRow("idea") << Phase::Idee << true;
        QTest::newRow("tender") << Phase::Offerte << true;
        QTest::newRow("awarded") << Phase::Gegund << false;
        QTest::newRow("stopped") << Phase::Gestopt << false;
    }

    void aProjectCanBeInfluencedUntilItIsAwarded()
    {
        QFETCH(const Phase, phase);
        QFETCH(const bool, canStillChange);
        ResearchProject project;
        project.phase = phase;

        QCOMPARE(profileOf(project).canStillChange, canStillChange);
    }

    void whatLapsedIsNotPaired()
    {
        KnowledgeQuestion question;
        question.status = QuestionStatus::Vervallen;
        Study study;
        study.publicationStatus = PublicationStatus::Ingetrokken;

        QVERIFY(!profileOf(question).isPaired);
        QVERIFY(!profileOf(study).isPaired);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
