// SPDX-License-Identifier: EUPL-1.2
#include "app/paircommands.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// What units agree about an overlap, by commands alone; one example bank for all tests of this file.
class TestCliAction : public QObject
{
    Q_OBJECT

    test::PairCommands m_cli;
    QJsonObject m_pair;
    QString m_lead;

    QString unit(const QString &code) const
    {
        for (const QJsonObject &one : m_cli.json(words("unit list")).objects()) {
            if (one[u"code"].toString() == code)
                return one[u"uid"].toString();
        }
        return {};
    }
    test::Answer action(const QStringList &more) const
    {
        return m_cli.inBank(words("overlap action") + more);
    }
    test::Answer agreeOn(const QJsonObject &pair, const QString &what, const QString &due,
                         const QStringList &more = {}) const
    {
        return action(QStringList{u"add"_s} + test::recordsOf(pair) +
                      QStringList{u"--what"_s, what, u"--lead"_s, m_lead, u"--due"_s, due} + more);
    }
    test::Answer agree(const QString &what, const QString &due) const { return agreeOn(m_pair, what, due); }
    QList<QJsonObject> listed(const QStringList &more = {}) const
    {
        return m_cli.json(words("overlap action list") + more).objects();
    }
    /// The agreement as it is listed now; empty when it is not.
    QJsonObject listedAs(const QString &uid) const
    {
        const auto all = listed();
        const auto found =
            std::ranges::find_if(all, [&](const QJsonObject &one) { return one[u"uid"].toString() == uid; });
        return found == all.cend() ? QJsonObject() : *found;
    }
    /// What is made of the agreement, which is done once; empty when it is not.
    QString madeOnceOf(const test::Answer &agreed) const
    {
        const QString uid = agreed.out.trimmed();
        const test::Answer made = action({u"make"_s, uid});
        const test::Answer again = action({u"make"_s, uid});
        if (made.code != 0 || again.code != 3)
            qWarning("%s", qPrintable(agreed.said + made.said + again.said));
        return made.code == 0 && again.code == 3 ? listedAs(uid)[u"follow_up"].toString() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makePairs(), 0);
        m_pair = m_cli.pair(1);
        m_lead = unit(u"DGRO"_s);
        QVERIFY(!m_lead.isEmpty());
    }

    void whatIsAgreedIsListedWithItsPair()
    {
        const test::Answer made = agree(u"Samen uitvragen"_s, u"2026-04-15"_s);

        QVERIFY2(made.code == 0, qPrintable(made.said));
        const QJsonObject first = listed().value(0);
        QCOMPARE(first[u"uid"].toString(), made.out.trimmed());
        QCOMPARE(first[u"lead"].toString(), u"DGRO"_s);
        QCOMPARE(first[u"status"].toString(), u"open"_s);
        QCOMPARE(first[u"about"].toArray().size(), 2);
    }

    void agreeingIsOneStepWithTheVerdict()
    {
        const qsizetype before = listed().size();
        QCOMPARE(agree(u"Werk verdelen"_s, u"2026-05-01"_s).code, 0);
        const qsizetype made = listed().size();

        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);

        QCOMPARE(made, before + 1);
        QCOMPARE(listed().size(), before);
    }

    void unitsAreNamedByTheirCodeToo()
    {
        const auto agreeLedBy = [&](const QString &lead) {
            return action(QStringList{u"add"_s} + test::recordsOf(m_pair) +
                          QStringList{u"--what"_s, u"Samen lezen"_s, u"--lead"_s, lead, u"--others"_s,
                                      u"DGVB;DGOBDR"_s, u"--due"_s, u"2026-09-01"_s});
        };

        const test::Answer made = agreeLedBy(u"dgkr"_s);
        const test::Answer unknown = agreeLedBy(u"DGXX"_s);

        QVERIFY2(made.code == 0, qPrintable(made.said));
        const QJsonObject agreed = listedAs(made.out.trimmed());
        QCOMPARE(agreed[u"lead"].toString(), u"DGKR"_s);
        QCOMPARE(agreed[u"others"].toArray().size(), 2);
        QCOMPARE(unknown.code, 3);
    }

    void readyNeedsAResult()
    {
        const QString uid = agree(u"Contact leggen"_s, u"2026-04-01"_s).out.trimmed();

        const int refused = action({u"ready"_s, uid}).code;
        const int kept = action({u"ready"_s, uid, u"--result"_s, u"Gesproken"_s}).code;

        QCOMPARE(refused, 3);
        QCOMPARE(kept, 0);
        QCOMPARE(listed({u"--status"_s, u"klaar"_s}).size(), 1);
    }

    void answerIsKept()
    {
        const QString uid = agree(u"Resultaat delen"_s, u"2026-06-01"_s).out.trimmed();

        const test::Answer answer =
            action({u"answer"_s, uid, u"ander_voorstel"_s, u"--text"_s, u"In het najaar"_s});

        QCOMPARE(answer.code, 0);
        QCOMPARE(listedAs(uid)[u"answer"].toString(), u"ander_voorstel"_s);
    }

    void logTellsThatAnAgreementWasTurnedDownAndLapsed() // spec 03, 3.6
    {
        const QString uid = agree(u"Samen meten"_s, u"2026-07-01"_s).out.trimmed();
        QCOMPARE(action({u"answer"_s, uid, u"niet_akkoord"_s, u"--text"_s, u"Geen mensen"_s}).code, 0);
        QCOMPARE(action({u"lapse"_s, uid}).code, 0);

        const QList<QJsonObject> log = m_cli.json(words("overlap log --about afspraak --limit 2")).objects();
        const QString lapsed = m_cli.inBank(words("--lang en overlap log --state vervallen --limit 1")).out;

        QCOMPARE(log.value(0)[u"decision"].toString(), u"vervallen"_s);
        QCOMPARE(log.value(0)[u"uid"].toString(), uid);
        QCOMPARE(log.value(1)[u"decision"].toString(), u"niet_akkoord"_s);
        QCOMPARE(log.value(1)[u"reason"].toString(), u"Geen mensen"_s);
        QCOMPARE(log.value(1)[u"records"].toArray().size(), 2);
        QVERIFY2(lapsed.contains(u"Samen meten"_s) && lapsed.contains(u"Lapsed"_s), qPrintable(lapsed));
    }

    void lateOnesAreFoundAndRemindedOf()
    {
        const test::Answer made = agree(u"Stroomnet"_s, u"2026-02-27"_s);
        const QString uid = made.out.trimmed();

        const QList<QJsonObject> late = listed({u"--late"_s});
        const test::Answer reminder = action({u"remind"_s, uid});

        QCOMPARE(made.code, 1); // done, and told
        QVERIFY2(made.said.contains(u"2026-02-27"_s), qPrintable(made.said));
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first()[u"days_late"].toInt(), 3);
        QCOMPARE(reminder.code, 0);
        QVERIFY(reminder.out.contains(u"Stroomnet"_s));
    }

    void whatIsOverTakesNoStepsUntilItRunsAgain()
    {
        const QString uid = agree(u"Samen lezen"_s, u"2026-09-01"_s).out.trimmed();
        QCOMPARE(action({u"ready"_s, uid, u"--result"_s, u"Gelezen"_s}).code, 0);

        for (const QStringList &step : {QStringList{u"answer"_s, uid, u"akkoord"_s},
                                        QStringList{u"lapse"_s, uid}, QStringList{u"remind"_s, uid}}) {
            const test::Answer refused = action(step);
            QCOMPARE(refused.code, 3);
            QVERIFY2(refused.said.contains(u"overlap action begin"_s), qPrintable(refused.said));
        }

        QCOMPARE(action({u"begin"_s, uid}).code, 0);
        QCOMPARE(action({u"remind"_s, uid}).code, 0);
    }

    void sessionThatWasAgreedBecomesAnEventOnce()
    {
        const test::Answer agreed =
            agreeOn(m_pair, u"Samen praten"_s, u"2026-07-01"_s, words("--kind sessie_organiseren"));

        QVERIFY(!madeOnceOf(agreed).isEmpty());
    }

    void agreementToProgrammeTogetherBecomesAProposalOnce()
    {
        const test::Answer agreed =
            agreeOn(m_cli.pairOf(u"vraag_vraag"_s), u"Samen uitvragen"_s, u"2026-08-01"_s);

        QVERIFY(madeOnceOf(agreed).contains(u"-PRJ-"_s));
    }

    void resultThatIsSharedBecomesATaskOnce()
    {
        const test::Answer agreed =
            agreeOn(m_pair, u"Resultaat delen"_s, u"2026-09-01"_s, words("--kind resultaat_delen"));

        QVERIFY(!madeOnceOf(agreed).isEmpty());
    }

    void questionThatStaysIsAskedForInOneSentence()
    {
        const test::Answer agreed = agreeOn(m_cli.pairOf(u"vraag_vraag"_s), u"Samenvoegen"_s, u"2026-10-01"_s,
                                            words("--kind vragen_samenvoegen"));
        QVERIFY2(agreed.code == 0, qPrintable(agreed.said));

        const test::Answer made = action({u"make"_s, agreed.out.trimmed()});

        QVERIFY(made.code != 0);
        QVERIFY2(!made.said.contains(u"kind"_s), qPrintable(made.said));
        QVERIFY2(made.said.count(u'\n') == 1, qPrintable(made.said));
    }

    void proposalIsWrittenForAMailAndWaitsForAnAnswer()
    {
        const QJsonObject study = m_cli.pairOf(u"vraag_studie"_s);
        const qsizetype before = listed().size();

        const test::Answer sent = m_cli.onPair(u"propose"_s, study);
        const test::Answer again = m_cli.onPair(u"propose"_s, study);

        QVERIFY2(sent.code == 0, qPrintable(sent.said));
        QVERIFY(sent.out.contains(study[u"a"].toString()));
        QVERIFY(sent.out.contains(study[u"b"].toString()));
        QCOMPARE(again.code, 0);
        QCOMPARE(listed().size(), before + 1);
    }

    void whatIsNotWholeIsWrongUse_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::newRow("no verb") << QStringList{};
        QTest::newRow("no records") << words("add --what Iets --due 2026-04-01");
        QTest::newRow("no such answer") << words("answer 01234567-89ab-7def-8123-456789abcdef misschien");
        QTest::newRow("nothing to make") << words("make");
        QTest::newRow("no such status") << words("list --status half");
    }

    void whatIsNotWholeIsWrongUse()
    {
        QFETCH(const QStringList, given);

        QCOMPARE(action(given).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliAction)
#include "tst_cliaction.moc"
