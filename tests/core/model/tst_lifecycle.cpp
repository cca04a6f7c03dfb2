// SPDX-License-Identifier: EUPL-1.2
#include "model/lifecycle.h"

#include <QTest>

using namespace kb;

namespace {

KnowledgeQuestion neededQuestion()
{
    KnowledgeQuestion question;
    question.text = QStringLiteral("Hoe groot is de energiearmoede?");
    question.dossier = Uid::createUuid();
    question.needClass = NeedClass::Nodig;
    question.needBy = QDate(2026, 7, 1);
    question.decisionSupported = QStringLiteral("brief aan de Kamer");
    return question;
}

Study publishableStudy()
{
    Study study;
    study.title = QStringLiteral("Energiearmoede meten");
    study.contributions = {{.name = QStringLiteral("Kuipers, E.")}};
    study.issued = {QStringLiteral("2024-05")};
    study.summaryPlain = QStringLiteral("Wat energiearmoede is en hoe u haar meet.");
    study.shareLevel = ShareLevel::Openbaar;
    study.personalDataChecked = study.rightsChecked = study.accessibilityChecked = true;
    return study;
}

template <typename R, typename State> R inState(R record, State R::*field, State state)
{
    record.*field = state;
    return record;
}

} // namespace

/// The guards of spec 02, 2.8 that forbid a step.
class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNeededQuestionOpensWithDossierDateAndDecision()
    {
        const auto opened = inState(neededQuestion(), &KnowledgeQuestion::status, QuestionStatus::Open);

        QCOMPARE(missingForStep(neededQuestion(), opened, {}), QStringList());
    }

    void openingNamesEverythingThatIsMissing()
    {
        KnowledgeQuestion bare;
        bare.needClass = NeedClass::Nodig;

        const QStringList missing =
            missingForStep(bare, inState(bare, &KnowledgeQuestion::status, QuestionStatus::Open), {});

        QCOMPARE(missing, QStringList({QStringLiteral("dossier"), QStringLiteral("need_by"),
                                       QStringLiteral("decision_supported")}));
    }

    void anAnswerNeedsItsSummaryAndAStudyOrAMeeting()
    {
        const KnowledgeQuestion open =
            inState(neededQuestion(), &KnowledgeQuestion::status, QuestionStatus::Open);
        KnowledgeQuestion answered = inState(open, &KnowledgeQuestion::status, QuestionStatus::Beantwoord);
        QCOMPARE(missingForStep(open, answered, {}).size(), 2);

        answered.answerSummary = QStringLiteral("Een op de tien huishoudens.");
        QCOMPARE(missingForStep(open, answered, {.answers = 1}), QStringList());
        answered.answeredInMeeting = true;
        QCOMPARE(missingForStep(open, answered, {}), QStringList());
    }

    void aProjectTakesOnePhaseAtATime()
    {
        ResearchProject idea;
        const ResearchProject running = inState(idea, &ResearchProject::phase, Phase::Lopend);

        QCOMPARE(missingForStep(idea, running, {}), QStringList(QStringLiteral("phase")));
    }

    void aProjectGoesBackWithoutGuards()
    {
        ResearchProject tender;
        tender.phase = Phase::Offerte;

        QCOMPARE(missingForStep(tender, inState(tender, &ResearchProject::phase, Phase::Startnotitie), {}),
                 QStringList());
    }

    void stoppingAsksForTheReason()
    {
        ResearchProject project;
        const ResearchProject stopped = inState(project, &ResearchProject::phase, Phase::Gestopt);

        QCOMPARE(missingForStep(project, stopped, {}), QStringList(QStringLiteral("stop_reason")));
    }

    void aStudyBecomesPublicWhenEverythingWasChecked()
    {
        const Study ready = publishableStudy();
        const Study open = inState(ready, &Study::publicationStatus, PublicationStatus::Openbaar);

        QCOMPARE(missingForStep(ready, open), QStringList());
    }

    void publicationNamesWhatIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Study>("study");
        const auto row = [](const char *name, const std::function<void(Study &)> &spoil) {
            Study study = publishableStudy();
            spoil(study);
            QTest::newRow(name) << QString::fromLatin1(name) << study;
        };
        row("title", [](Study &study) { study.title.clear(); });
        row("contributions", [](Study &study) { study.contributions.clear(); });
        row("issued", [](Study &study) { study.issued = {}; });
        row("summary_plain", [](Study &study) { study.summaryPlain.clear(); });
        row("share_level", [](Study &study) { study.shareLevel = ShareLevel::InternBzk; });
        row("personal_data_checked", [](Study &study) { study.personalDataChecked = false; });
        row("rights_checked", [](Study &study) { study.rightsChecked = false; });
        row("accessibility_checked", [](Study &study) { study.accessibilityChecked = false; });
    }

    void reasonWhyItIsNotAccessibleWillDo()
    {
        Study study = publishableStudy();
        study.accessibilityChecked = false;
        study.accessibilityReason = QStringLiteral("De tabellen zijn gescand.");

        const auto missing =
            missingForStep(study, inState(study, &Study::publicationStatus, PublicationStatus::Openbaar));

        QCOMPARE(missing, QStringList());
    }

    void publicationNamesWhatIsMissing()
    {
        QFETCH(const QString, name);
        QFETCH(const Study, study);

        QCOMPARE(
            missingForStep(study, inState(study, &Study::publicationStatus, PublicationStatus::Openbaar)),
            QStringList(name));
    }

    void keepingAStudyPrivateAsksForTheGround()
    {
        const Study study;
        Study kept = inState(study, &Study::publicationStatus, PublicationStatus::NietOpenbaar);
        QCOMPARE(missingForStep(study, kept), QStringList(QStringLiteral("refusal_ground")));

        kept.refusalGround = QStringLiteral("bedrijfsgegevens");
        QCOMPARE(missingForStep(study, kept), QStringList());
    }

    void anAwardedProjectIsStoppedNotDeleted()
    {
        ResearchProject project;
        QVERIFY(mayBeRemoved(project));
        QVERIFY(!mayBeRemoved(inState(project, &ResearchProject::phase, Phase::Gegund)));
        QVERIFY(mayBeRemoved(inState(project, &ResearchProject::phase, Phase::Gestopt)));
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
