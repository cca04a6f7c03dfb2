// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// What units agree about an overlap, by commands alone; one example bank for all tests of this file.
class TestCliAction : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;
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
    test::Answer agree(const QString &what, const QString &due) const
    {
        return action({u"add"_s, m_pair[u"uid_a"].toString(), m_pair[u"uid_b"].toString(), u"--what"_s, what,
                       u"--lead"_s, m_lead, u"--due"_s, due});
    }
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
    QString followUpOf(const QString &uid) const { return listedAs(uid)[u"follow_up"].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makeExample(), 0);
        QCOMPARE(m_cli.inBank(words("overlap run")).code, 0);
        m_pair = m_cli.json(words("overlap list --limit 1")).objects().value(0);
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
            return action({u"add"_s, m_pair[u"uid_a"].toString(), m_pair[u"uid_b"].toString(), u"--what"_s,
                           u"Samen lezen"_s, u"--lead"_s, lead, u"--others"_s, u"DGVB;DGOBDR"_s, u"--due"_s,
                           u"2026-09-01"_s});
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
            action({u"add"_s, m_pair[u"uid_a"].toString(), m_pair[u"uid_b"].toString(), u"--what"_s,
                    u"Samen praten"_s, u"--lead"_s, m_lead, u"--due"_s, u"2026-07-01"_s, u"--kind"_s,
                    u"sessie_organiseren"_s});
        QVERIFY2(agreed.code == 0, qPrintable(agreed.said));
        const QString uid = agreed.out.trimmed();

        const test::Answer made = action({u"make"_s, uid});
        const test::Answer again = action({u"make"_s, uid});

        QVERIFY2(made.code == 0, qPrintable(made.said));
        QCOMPARE(again.code, 3);
        QVERIFY(!followUpOf(uid).isEmpty());
    }

    void agreementToProgrammeTogetherBecomesAProposalOnce()
    {
        const auto pairs = m_cli.json(words("overlap list")).objects();
        const auto questions = std::ranges::find_if(
            pairs, [](const QJsonObject &pair) { return pair[u"kind"].toString() == u"vraag_vraag"; });
        QVERIFY(questions != pairs.cend());
        const test::Answer agreed =
            action({u"add"_s, (*questions)[u"uid_a"].toString(), (*questions)[u"uid_b"].toString(),
                    u"--what"_s, u"Samen uitvragen"_s, u"--lead"_s, m_lead, u"--due"_s, u"2026-08-01"_s});
        QVERIFY2(agreed.code == 0, qPrintable(agreed.said));
        const QString uid = agreed.out.trimmed();

        const test::Answer made = action({u"make"_s, uid});
        const test::Answer again = action({u"make"_s, uid});

        QVERIFY2(made.code == 0, qPrintable(made.said));
        QCOMPARE(again.code, 3);
        QVERIFY(followUpOf(uid).contains(u"-PRJ-"_s));
    }

    void resultThatIsSharedBecomesATaskOnce()
    {
        const test::Answer agreed =
            action({u"add"_s, m_pair[u"uid_a"].toString(), m_pair[u"uid_b"].toString(), u"--what"_s,
                    u"Resultaat delen"_s, u"--lead"_s, m_lead, u"--due"_s, u"2026-09-01"_s, u"--kind"_s,
                    u"resultaat_delen"_s});
        QVERIFY2(agreed.code == 0, qPrintable(agreed.said));
        const QString uid = agreed.out.trimmed();

        const test::Answer made = action({u"make"_s, uid});
        const test::Answer again = action({u"make"_s, uid});

        QVERIFY2(made.code == 0, qPrintable(made.said));
        QCOMPARE(again.code, 3);
        QVERIFY(!followUpOf(uid).isEmpty());
    }

    void questionThatStaysIsAskedForInOneSentence()
    {
        const auto pairs = m_cli.json(words("overlap list")).objects();
        const auto questions = std::ranges::find_if(
            pairs, [](const QJsonObject &pair) { return pair[u"kind"].toString() == u"vraag_vraag"; });
        QVERIFY(questions != pairs.cend());
        const test::Answer agreed =
            action({u"add"_s, (*questions)[u"uid_a"].toString(), (*questions)[u"uid_b"].toString(),
                    u"--what"_s, u"Samenvoegen"_s, u"--lead"_s, m_lead, u"--due"_s, u"2026-10-01"_s,
                    u"--kind"_s, u"vragen_samenvoegen"_s});
        QVERIFY2(agreed.code == 0, qPrintable(agreed.said));

        const test::Answer made = action({u"make"_s, agreed.out.trimmed()});

        QVERIFY(made.code != 0);
        QVERIFY2(!made.said.contains(u"kind"_s), qPrintable(made.said));
        QVERIFY2(made.said.count(u'\n') == 1, qPrintable(made.said));
    }

    void proposalIsWrittenForAMailAndWaitsForAnAnswer()
    {
        const auto pairs = m_cli.json(words("overlap list --limit 1000")).objects();
        const auto study = std::ranges::find_if(
            pairs, [](const QJsonObject &pair) { return pair[u"kind"].toString() == u"vraag_studie"; });
        QVERIFY(study != pairs.cend());
        const QStringList pair{(*study)[u"uid_a"].toString(), (*study)[u"uid_b"].toString()};
        const qsizetype before = listed().size();

        const test::Answer sent = m_cli.inBank(words("overlap propose") + pair);
        const test::Answer again = m_cli.inBank(words("overlap propose") + pair);

        QVERIFY2(sent.code == 0, qPrintable(sent.said));
        QVERIFY(sent.out.contains((*study)[u"a"].toString()));
        QVERIFY(sent.out.contains((*study)[u"b"].toString()));
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
