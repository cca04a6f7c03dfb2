// SPDX-License-Identifier: EUPL-1.2
#include "app/paperprobe.h"
#include "app/scenario1files.h"
#include "app/script.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Scenario 1 of the specification (07, 7.1) by commands alone: a policy officer catalogues a study from a
/// PDF and a RIS file. Each function is a step; it goes on where the one before it stopped.
class TestScenario1 : public QObject
{
    Q_OBJECT

    test::Script m_script;
    QString m_dossier;
    QString m_study; ///< the new one, from the RIS file
    QString m_annex; ///< the one from the PDF
    QString m_question;

    QString studyWith(const QString &refcode) const { return m_script.find(u"study"_s, refcode); }
    test::Answer importStudies(const QStringList &options) const
    {
        return m_script.json(QStringList{u"import"_s, u"nieuw.ris"_s} + options);
    }
    static QString action(const test::Answer &answer, int record)
    {
        return answer.objects().value(0)[u"records"].toArray().at(record).toObject()[u"action"].toString();
    }
    static QString reason(const test::Answer &answer, int record)
    {
        return answer.objects().value(0)[u"records"].toArray().at(record).toObject()[u"reason"].toString();
    }
    static QString nameIn(const QJsonObject &study, int nth)
    {
        return study[u"contributions"].toArray().at(nth).toObject()[u"name"].toString();
    }

    test::Answer use(const QString &reference) const
    {
        return m_script.run({u"use"_s, u"add"_s, u"--object"_s, m_study, u"--using_unit"_s,
                             m_script.find(u"unit"_s, u"Volkshuisvesting en Bouwen"_s), u"--dossier"_s,
                             m_dossier, u"--used_in"_s, u"kamerbrief"_s, u"--how"_s, u"onderbouwing"_s,
                             u"--date"_s, u"2026-03-02"_s, u"--reference"_s, reference});
    }
    qsizetype usesInDossier() const
    {
        return m_script.run({u"use"_s, u"list"_s, u"--dossier"_s, m_dossier}).lines().size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_script.begin(u"DGVB"_s, u"S. de Wit"_s));
        m_script.commandLine().write(u"nieuw.ris"_s, test::newStudies());
        m_script.commandLine().write(u"leegstand-winkels.pdf"_s, test::annex());
        m_dossier = m_script.find(u"dossier"_s, u"Versnelling van de woningbouw"_s);
        m_question = m_script.find(u"question"_s, u"DGVB-VRG-0010"_s);
        QVERIFY(!m_dossier.isEmpty() && !m_question.isEmpty());
    }

    void step01_theBankHas84Studies() { QCOMPARE(m_script.count(u"study"_s), 84); }

    void step02_theFileIsComparedWithTheBank()
    {
        const test::Answer preview = importStudies({u"--dry-run"_s});

        QCOMPARE(action(preview, 0), u"new"_s);
        QCOMPARE(action(preview, 1), u"same"_s);
        QVERIFY2(reason(preview, 1).contains(u"DOI"_s), qPrintable(reason(preview, 1)));
        QCOMPARE(action(preview, 2), u"double"_s);
        QVERIFY2(reason(preview, 2).contains(u"Samen onder één dak"_s), qPrintable(reason(preview, 2)));
        QCOMPARE(m_script.count(u"study"_s), 84);
    }

    void step04_ofADoubleItIsToldWhatIsStillEmptyHere()
    {
        const QString told = reason(importStudies({u"--dry-run"_s}), 2);

        QVERIFY2(told.contains(u"hier nog leeg: Auteurs"_s), qPrintable(told));
    }

    void step05_oneStudyComesInAndOneIsFilledIn()
    {
        const test::Answer imported =
            importStudies({u"--fill-doubles"_s, u"--share"_s, u"intern_bzk"_s, u"--dossier"_s, m_dossier});

        QCOMPARE(imported.code, 0);
        QCOMPARE(m_script.count(u"study"_s), 85);
        m_study = studyWith(u"DGVB-STU-0021"_s);
        QVERIFY(!m_study.isEmpty());
        QCOMPARE(nameIn(m_script.show(u"study"_s, studyWith(u"DGVB-STU-0011"_s)), 0), u"Hendriks, L."_s);
        QCOMPARE(m_script.linked(u"study"_s, m_study, u"dossier"_s),
                 QStringList{u"Versnelling van de woningbouw"_s});
    }

    void step03_theNewStudyHasItsAuthorsDateAndConcepts()
    {
        const QJsonObject study = m_script.show(u"study"_s, m_study);

        QCOMPARE(nameIn(study, 0), u"Vries, Joris de"_s);
        QCOMPARE(nameIn(study, 1), u"Bakkali, Noor"_s);
        QCOMPARE(study[u"issued"].toString(), u"2026-01"_s);
        QCOMPARE(study[u"doi"].toString(), u"10.5555/wl.2026.001"_s);
        QCOMPARE(m_script.linked(u"study"_s, m_study, u"concept"_s),
                 (QStringList{u"leegstand"_s, u"woningbouw"_s}));
        QCOMPARE(study[u"keywords"].toArray(), QJsonArray{u"winkels"_s});
    }

    void step06_theImportIsTakenBackAndDoneAgain()
    {
        QCOMPARE(m_script.code({u"bank"_s, u"undo"_s}), 0);
        QCOMPARE(m_script.count(u"study"_s), 84);
        QCOMPARE(nameIn(m_script.show(u"study"_s, studyWith(u"DGVB-STU-0011"_s)), 0), QString());

        QCOMPARE(m_script.code({u"bank"_s, u"redo"_s}), 0);
        QCOMPARE(m_script.count(u"study"_s), 85);
        QCOMPARE(studyWith(u"DGVB-STU-0021"_s), m_study);
    }

    void step07_theSameFileAgainBringsNothing()
    {
        const test::Answer again = importStudies({u"--fill-doubles"_s});

        QCOMPARE(again.objects().value(0)[u"new"].toInt(), 0);
        QCOMPARE(again.objects().value(0)[u"same"].toInt(), 3);
        QCOMPARE(m_script.count(u"study"_s), 85);
    }

    void step09_thePdfProposesAStudy()
    {
        const test::Answer imported = m_script.json({u"import"_s, u"leegstand-winkels.pdf"_s});
        QCOMPARE(imported.code, 1); // it is a proposal, and says so
        QVERIFY2(reason(imported, 0).contains(u"voorstel"_s), qPrintable(reason(imported, 0)));

        m_annex = studyWith(u"DGVB-STU-0022"_s);
        const QJsonObject study = m_script.show(u"study"_s, m_annex);
        QCOMPARE(study[u"title"].toString(), u"Leegstand boven winkels – bijlage"_s);
        QCOMPARE(nameIn(study, 0), u"Stichting Woonlab"_s);
        QCOMPARE(study[u"issued"].toString(), u"2026-01-15"_s);
        QCOMPARE(study[u"doi"].toString(), u"10.5555/wl.2026.002"_s);
        const QJsonObject file =
            m_script.json({u"attachment"_s, u"list"_s, u"--about"_s, m_annex}).objects().value(0);
        QCOMPARE(file[u"name"].toString(), u"leegstand-winkels.pdf"_s);
    }

    void step10_aWrongDoiIsToldAndTheRightOneIsNot()
    {
        const test::Answer wrong = m_script.run({u"study"_s, u"edit"_s, m_annex, u"--doi"_s, u"10.55/x"_s});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.said.contains(u"Deze DOI klopt niet."_s), qPrintable(wrong.said));

        const test::Answer right =
            m_script.run({u"study"_s, u"edit"_s, m_annex, u"--doi"_s, u"10.5555/wl.2026.002"_s});
        QCOMPARE(right.code, 0);
        QCOMPARE(right.said, QString());
    }

    void step11_thereAre86Studies() { QCOMPARE(m_script.count(u"study"_s), 86); }

    void step12_aLongSentenceIsAHintAndNoBlock()
    {
        QCOMPARE(m_script.code({u"study"_s, u"edit"_s, m_study, u"--summary_plain"_s, test::plainSummary()}),
                 1);

        const test::Answer hints = m_script.json({u"study"_s, u"check"_s, m_study});

        QCOMPARE(hints.code, 1);
        QStringList points;
        for (const QJsonObject &hint : hints.objects())
            points.append(hint[u"point"].toString());
        QVERIFY2(points.contains(u"long_sentences"_s), qPrintable(hints.out));
        QCOMPARE(m_script.show(u"study"_s, m_study)[u"summary_plain"].toString(), test::plainSummary());
    }

    void step13_aFindingAboutANewApproachIsTooLittleToJudge()
    {
        const QString approach =
            m_script.made({u"approach"_s, u"add"_s, u"--name_nl"_s, u"Subsidie voor wonen boven winkels"_s});
        const test::Answer finding =
            m_script.run({u"finding"_s, u"add"_s, u"--study"_s, m_study, u"--approach"_s, approach,
                          u"--direction"_s, u"werkt_deels"_s, u"--strength"_s, u"2"_s, u"--statement"_s,
                          u"Werkt alleen als de eigenaar ook de winkel bezit"_s, u"--page"_s, u"31"_s});

        QCOMPARE(finding.code, 0);
        const QJsonObject shown = m_script.show(u"approach"_s, approach);
        QCOMPARE(shown[u"findings"].toArray().size(), 1);
        QCOMPARE(shown[u"verdict"].toString(), u"te_weinig_bekend"_s);
    }

    void step14_theStudyAnswersTheQuestionInPart()
    {
        QCOMPARE(m_script.code({u"link"_s, m_study, m_question, u"--as"_s, u"deels"_s}), 0);

        QCOMPARE(m_script.linked(u"study"_s, m_study, u"deels"_s),
                 QStringList{u"Waar staan woningen langer dan een jaar leeg en waarom?"_s});
        QVERIFY(m_script.linked(u"question"_s, m_question, u"deels"_s)
                    .contains(u"Wonen boven winkels: kansen in kleine steden"_s));
    }

    void step15_useInALetterIsWrittenDown()
    {
        const qsizetype before = usesInDossier();

        QCOMPARE(use(u"Kamerstukken II 2025/26, 99999, nr. 3"_s).code, 0);

        QCOMPARE(usesInDossier(), before + 1);
    }

    void step16_aWrongParliamentaryPaperIsTold()
    {
        const test::Answer wrong = use(u"Kamerstukken II 2025/27, 99999, nr. 3"_s);

        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.said.contains(u"Schrijf een Kamerstuk zo"_s), qPrintable(wrong.said));
        QCOMPARE(m_script.code({u"bank"_s, u"undo"_s}), 0);
    }

    void step17_bothAreFoundAlsoByACompound()
    {
        const auto found = [&](const QString &words) {
            QStringList uids;
            for (const QJsonObject &hit : m_script.json({u"search"_s, words}).objects())
                uids.append(hit[u"uid"].toString());
            return uids;
        };

        QVERIFY(found(u"boven winkels"_s).contains(m_study));
        QVERIFY(found(u"boven winkels"_s).contains(m_annex));
        QVERIFY(found(u"bovenwinkels"_s).contains(m_study));
    }

    void step18_whatGoesOutComesInTheSameElsewhere()
    {
        QCOMPARE(m_script.code({u"export"_s, m_study, m_annex, u"--out"_s, u"twee.ris"_s}), 0);
        const test::CommandLine elsewhere;
        QCOMPARE(elsewhere.makeBank(u"DGRO"_s), 0);
        const test::Answer imported = elsewhere.json({u"import"_s, m_script.path(u"twee.ris"_s)});
        QCOMPARE(imported.objects().value(0)[u"new"].toInt(), 2);

        const QJsonObject sent = m_script.show(u"study"_s, m_study);
        const QString uid =
            imported.objects().value(0)[u"records"].toArray().at(0).toObject()[u"uid"].toString();
        const QJsonObject received = elsewhere.json({u"study"_s, u"show"_s, uid}).objects().value(0);
        for (const auto &field : {u"title"_s, u"issued"_s, u"doi"_s, u"abstract"_s, u"summary_plain"_s})
            QCOMPARE(received[field].toString(), sent[field].toString());
        QCOMPARE(nameIn(received, 0), nameIn(sent, 0));
        QCOMPARE(nameIn(received, 1), nameIn(sent, 1));
        const QJsonArray words = received[u"keywords"].toArray();
        for (const auto &word : {u"leegstand"_s, u"woningbouw"_s, u"winkels"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
    }

    void step19_theCardIsOnePageAndSaysTheSameInEveryForm()
    {
        for (const auto &name : {u"kaart.pdf"_s, u"kaart.odt"_s, u"kaart.html"_s, u"kaart.txt"_s})
            QCOMPARE(m_script.code({u"print"_s, u"study"_s, m_study, u"--out"_s, name}), 0);

        QCOMPARE(test::pagesIn(test::contentOf(m_script.path(u"kaart.pdf"_s))), 1);
        const QString html =
            test::wordsOfMarkup(QString::fromUtf8(test::contentOf(m_script.path(u"kaart.html"_s))));
        const QString odt =
            test::wordsOfMarkup(test::partOf(m_script.path(u"kaart.odt"_s), u"content.xml"_s));
        for (const auto &words :
             {u"Wonen boven winkels kansen in kleine steden"_s,
              u"Werkt alleen als de eigenaar ook de winkel bezit"_s,
              u"Waar staan woningen langer dan een jaar leeg en waarom"_s, u"Bakkali"_s}) {
            QVERIFY2(html.contains(words), qPrintable(words + u"\n"_s + html));
            QVERIFY2(odt.contains(words), qPrintable(words + u"\n"_s + odt));
        }
        QVERIFY2(html.contains(u"VOORBEELD verzonnen gegevens"_s),
                 qPrintable(html)); // in the PDF it stands aslant
        if (!test::isInstalled(u"pdftotext"_s))
            return;
        const QString pdf =
            test::onlyWords(test::outputOf(u"pdftotext"_s, {m_script.path(u"kaart.pdf"_s), u"-"_s}));
        QVERIFY2(pdf.contains(u"Werkt alleen als de eigenaar ook de winkel bezit"_s), qPrintable(pdf));
    }

    void step20_everythingIsThereAndTheLastStepCanStillBeTakenBack()
    {
        QCOMPARE(m_script.count(u"study"_s), 86);
        const qsizetype uses = usesInDossier();

        QCOMPARE(m_script.code({u"bank"_s, u"undo"_s}), 0);
        QCOMPARE(usesInDossier(), uses - 1);
        QCOMPARE(m_script.code({u"bank"_s, u"redo"_s}), 0);
        QCOMPARE(m_script.code({u"bank"_s, u"backup"_s, u"kopie"_s}), 0);
        QCOMPARE(m_script.code({u"bank"_s, u"check"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestScenario1)
#include "tst_scenario1.moc"
