// SPDX-License-Identifier: EUPL-1.2
#include "app/paperforms.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// One example bank for all tests of this file.
class TestCliGaps : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    QList<QJsonObject> gaps(const char *more = "") const
    {
        return m_cli.json(words("gaps list") + words(more)).objects();
    }

    /// The first row of the map of gaps, with a record of its own, that has this there.
    QJsonObject mapRow(QStringView key, const QJsonValue &value) const
    {
        const QList<QJsonObject> rows = m_cli.json(words("gaps map")).objects();
        for (const QJsonObject &row : rows) {
            if (row[key] == value && !row[u"uid"].toString().isEmpty())
                return row;
        }
        return {};
    }
    QJsonObject congestion() const { return mapRow(u"row", QStringLiteral("netcongestie")); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makeExample(), 0);
        QCOMPARE(m_cli.inBank(words("overlap run")).code, 0);
    }

    void theRedQuestionsOfTheExampleAreThree()
    {
        QStringList red;
        const QList<QJsonObject> questions = gaps("--kind G1");
        for (const QJsonObject &gap : questions) {
            if (gap[u"red"].toBool())
                red.append(gap[u"code"].toString());
        }

        QCOMPARE(red, words("DGVB-VRG-0007 DGKR-VRG-0002 DGRO-VRG-0005"));
    }

    void gapThatIsNotThereIsNamed()
    {
        const QJsonObject question = m_cli.json(words("question list")).objects().value(0);
        const QStringList decided =
            words("gaps decide") + QStringList{question[u"uid"].toString()} + words("G4 bevestigd");

        const test::Answer answer = m_cli.inBank(decided);

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.contains(u"G4"_s), qPrintable(answer.said));
        QVERIFY2(answer.said.contains(question[u"refcode"].toString()), qPrintable(answer.said));
    }

    void aGapTellsWhatWasSearched()
    {
        const QJsonObject first = gaps("--kind G1").value(0);

        QVERIFY(first[u"searched"].toInt() > 0);
        QCOMPARE(first[u"nearest"].toArray().size(), 5);
        QVERIFY(!first[u"why"].toString().isEmpty());
        QVERIFY(!first[u"step"].toString().isEmpty());
    }

    void aStudyWithoutUseTellsWhichStudiesLikeItAreUsed()
    {
        const QJsonObject first = gaps("--kind G3").value(0);
        const QJsonArray nearest = first[u"nearest"].toArray();

        QCOMPARE(nearest.size(), 5);
        for (const QJsonValue &study : nearest) {
            QVERIFY(study[u"used"].isBool());
            QVERIFY(study[u"uid"].toString() != first[u"uid"].toString());
        }
    }

    void anotherDayIsAsked()
    {
        QVERIFY(gaps("--kind G5 --on 2020-01-01").isEmpty());
        QVERIFY(!gaps("--kind G5").isEmpty());
    }

    void aDayOrKindThatIsNoneIsWrongUse()
    {
        QCOMPARE(m_cli.inBank(words("gaps list --on gisteren")).code, 2);
        QCOMPARE(m_cli.inBank(words("gaps list --kind G11")).code, 2);
    }

    void aDecisionNeedsAReasonAndCanBeTakenBack()
    {
        const QString uid = gaps("--kind G6").value(0)[u"uid"].toString();
        const QStringList decide = words("gaps decide") + QStringList{uid} + words("G6 geaccepteerd");

        QCOMPARE(m_cli.inBank(decide).code, 2);
        QCOMPARE(m_cli.inBank(decide + words("--reason Elders")).code, 0);
        QCOMPARE(gaps("--kind G6").value(0)[u"state"].toString(), QStringLiteral("geaccepteerd"));
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
        QCOMPARE(gaps("--kind G6").value(0)[u"state"].toString(), QStringLiteral("mogelijk"));
    }

    void aQuestionThatIsAskedAndAGapThatIsSolvedAreKept()
    {
        const QString uid = gaps("--kind G6").value(0)[u"uid"].toString();
        const QString question = gaps("--kind G1").value(0)[u"uid"].toString();
        const QStringList decide = words("gaps decide") + QStringList{uid} + words("G6");
        const QStringList asked = decide + words("vraag_gesteld");
        QCOMPARE(m_cli.inBank(asked).code, 2);                                           // which question?
        QCOMPARE(m_cli.inBank(asked + words("--follow-up G1")).code, 2);                 // that is no record
        QCOMPARE(m_cli.inBank(asked + words("--follow-up") + QStringList{uid}).code, 3); // that is a concept

        QCOMPARE(m_cli.inBank(asked + words("--follow-up") + QStringList{question}).code, 0);

        const QJsonObject gap = gaps("--state vraag_gesteld").value(0);
        QCOMPARE(gap[u"uid"].toString(), uid);
        QCOMPARE(gap[u"follow_up"].toObject()[u"uid"].toString(), question);
        QCOMPARE(gap[u"may_be_solved"].toBool(), false);
        QCOMPARE(m_cli.inBank(decide + words("opgelost")).code, 0);
        QCOMPARE(gaps("--state opgelost").size(), 1);
        QCOMPARE(m_cli.inBank(decide + words("mogelijk")).code, 0);
        QVERIFY(gaps("--state opgelost").isEmpty());
        QCOMPARE(m_cli.inBank(words("gaps list --state klaar")).code, 2);
    }

    void aRowOfTheMapIsDismissedWithAReasonAndRestored() // spec 11, C5
    {
        const QStringList dismiss = words("gaps dismiss netcongestie");
        QVERIFY(congestion()[u"gap"].toBool());
        QCOMPARE(m_cli.inBank(dismiss).code, 2); // why?

        QCOMPARE(m_cli.inBank(dismiss + words("--reason Elders")).code, 0);

        QVERIFY(!congestion()[u"gap"].toBool());
        QCOMPARE(congestion()[u"no_gap_because"].toString(), QStringLiteral("Elders"));
        QCOMPARE(m_cli.inBank(dismiss + words("--reason Nergens")).code, 3); // it is no gap any more
        QCOMPARE(m_cli.inBank(words("gaps restore netcongestie")).code, 0);
        QVERIFY(congestion()[u"gap"].toBool());
        QCOMPARE(m_cli.inBank(words("gaps restore netcongestie")).code, 3);
    }

    void aRowIsNamedByItsUidTooAndDismissingItIsUndone()
    {
        const QStringList uid{congestion()[u"uid"].toString()};

        QCOMPARE(m_cli.inBank(words("gaps dismiss") + uid + words("--reason Elders")).code, 0);

        QVERIFY(!congestion()[u"gap"].toBool());
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
        QVERIFY(congestion()[u"gap"].toBool());
    }

    void aRowThatIsNotThereOrNoGapIsNotDismissed()
    {
        const QStringList why = words("--reason Elders");
        const QStringList covered{mapRow(u"gap", false)[u"uid"].toString()};

        QCOMPARE(m_cli.inBank(words("gaps dismiss") + covered + why).code, 3);
        QCOMPARE(m_cli.inBank(words("gaps dismiss onbekend") + why).code, 3);
        QCOMPARE(m_cli.inBank(words("gaps dismiss netcongestie --rows dossier") + why).code, 3);
        QCOMPARE(m_cli.inBank(words("gaps dismiss netcongestie --rows alles") + why).code, 2);
        QCOMPARE(m_cli.inBank(words("gaps dismiss") + why).code, 2);
        QCOMPARE(m_cli.inBank(words("gaps restore")).code, 2);
    }

    void dossierAndFirstDayAreTold()
    {
        const QJsonObject gap = gaps("--kind G8").value(0);

        QCOMPARE(gap[u"dossiers"].toArray().size(), 1);
        QVERIFY(QDate::fromString(gap[u"since"].toString(), Qt::ISODate).isValid());
    }

    void gapsComeByPlaceWhereThatIsAsked() // spec 11, C3
    {
        QList<int> places;
        const QList<QJsonObject> ordered = gaps("--by place --state mogelijk");
        for (const QJsonObject &gap : ordered)
            places.append(gap[u"priority"].toObject()[u"place"].toInt());

        QVERIFY(places.size() > 30);
        QCOMPARE(places.first(), 1);
        QVERIFY(std::ranges::is_sorted(places));
        const QJsonObject first = ordered.first()[u"priority"].toObject();
        QCOMPARE(first[u"demand"].toInt(),
                 first[u"needed"].toInt() + first[u"needed_by"].toInt() + first[u"signal_strength"].toInt());
        QCOMPARE(m_cli.inBank(words("gaps list --by kind")).code, 2);
    }

    void whatIsLackingIsSaidAndFiltered()
    {
        const QString uid = gaps("--kind G6").value(0)[u"uid"].toString();
        QCOMPARE(gaps("--kind G6").value(0)[u"nature"].toString(), QStringLiteral("absoluut"));
        QCOMPARE(m_cli.inBank(words("gaps nature") + QStringList{uid} + words("G6 alles")).code, 2);

        QCOMPARE(m_cli.inBank(words("gaps nature") + QStringList{uid} + words("G6 context")).code, 0);

        QCOMPARE(gaps("--kind G6 --nature context").size(), 1);
        QCOMPARE(gaps("--kind G6").value(0)[u"nature_proposed"].toString(), QStringLiteral("absoluut"));
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
        QVERIFY(gaps("--kind G6 --nature context").isEmpty());
        QCOMPARE(m_cli.inBank(words("gaps list --nature G1")).code, 2);
    }

    void aGapIsWrittenDownAndRemoved()
    {
        const QStringList add = words("gaps add") + QStringList{QStringLiteral("Wat willen jongeren?")};
        QCOMPARE(m_cli.inBank(add).code, 2); // without why

        QCOMPARE(m_cli.inBank(add + words("--why Onbekend --nature kwaliteit")).code, 0);

        const QList<QJsonObject> written = gaps("--kind handmatig");
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0][u"title"].toString(), QStringLiteral("Wat willen jongeren?"));
        QCOMPARE(written[0][u"why"].toString(), QStringLiteral("Onbekend"));
        QCOMPARE(written[0][u"nature"].toString(), QStringLiteral("kwaliteit"));
        const QStringList remove = words("gaps remove") + QStringList{written[0][u"uid"].toString()};
        QCOMPARE(m_cli.inBank(remove).code, 0);
        QVERIFY(gaps("--kind handmatig").isEmpty());
        QCOMPARE(m_cli.inBank(remove).code, 3);
    }

    void aConfirmedGapThatNoRuleFindsAnyMoreIsSettledByAPerson()
    {
        const QString study = gaps("--kind G3").constLast()[u"uid"].toString();
        const QString unit =
            m_cli.inBank(words("unit list")).lines().value(0).section(QStringLiteral("  "), 0, 0);
        const QStringList decide = words("gaps decide") + QStringList{study} + words("G3");
        QCOMPARE(m_cli.inBank(decide + words("bevestigd --reason Jammer")).code, 0);

        const QStringList use = words("use add --used_in advies --date 2026-03-02 --how onderbouwing") +
                                words("--object") + QStringList{study} + words("--using_unit") +
                                QStringList{unit};
        QCOMPARE(m_cli.inBank(use).code, 0);

        const QList<QJsonObject> confirmed = gaps("--kind G3 --state bevestigd");
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed[0][u"found"].toBool(true), false);
        QCOMPARE(confirmed[0][u"may_be_solved"].toBool(), true);
        QCOMPARE(confirmed[0][u"reason"].toString(), QStringLiteral("Jammer"));
        QCOMPARE(m_cli.inBank(decide + words("opgelost")).code, 0);
        QVERIFY(gaps("--kind G3 --state bevestigd").isEmpty());
        QCOMPARE(gaps("--kind G3 --state opgelost").size(), 1);
    }

    void theReportIsWrittenInEveryForm_data() { test::inEveryForm(); }
    void theReportIsWrittenInEveryForm() { test::writesItsForm(m_cli, words("gaps report")); }
};

QTEST_GUILESS_MAIN(TestCliGaps)
#include "tst_cligaps.moc"
