// SPDX-License-Identifier: EUPL-1.2
#include "app/script.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// The way of a signal from a feed to a bulletin, as a script walks it.
class TestCliSignals : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    QString first(const QStringList &words) const { return m_cli.inBank(words).lines().value(0); }
    QJsonObject shown(const QString &kind, const QString &uid) const
    {
        return m_cli.json({kind, u"show"_s, uid}).objects().value(0);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeBank(), 0); }

    void aFeedComesInOnce()
    {
        m_cli.write(u"nieuws.xml"_s, "<rss version='2.0'><channel><title>Nieuws</title>"
                                     "<item><guid>1</guid><title>Eerste</title></item></channel></rss>");

        const test::Answer read = m_cli.json({u"signal"_s, u"fetch"_s, u"nieuws.xml"_s});
        const test::Answer again = m_cli.json({u"signal"_s, u"fetch"_s, u"nieuws.xml"_s});

        QCOMPARE(read.code, 0);
        QCOMPARE(read.objects().value(0).value(u"new"_s), 1);
        QCOMPARE(again.objects().value(0).value(u"known"_s), 1);
    }

    void aFileThatIsNoFeedFails()
    {
        m_cli.write(u"brief.xml"_s, "<brief/>");

        const test::Answer answer = m_cli.inBank({u"signal"_s, u"fetch"_s, u"brief.xml"_s});

        QCOMPARE(answer.code, 3);
        QVERIFY(answer.said.contains(u"brief.xml"_s));
    }

    void aSignalIsNotedAssessedLinkedAndFollowed()
    {
        const QString signal = first({u"signal"_s, u"note"_s, u"Minder plekken op het net"_s, u"--source"_s,
                                      u"Kamerstukken II 2025/26, 36800, nr. 12"_s});
        const QString dossier =
            first({u"dossier"_s, u"add"_s, u"--code"_s, u"D5"_s, u"--title"_s, u"Ruimte"_s});

        QCOMPARE(m_cli.inBank(test::words("signal assess --impact 5 --likelihood 3") << signal).code, 0);
        QCOMPARE(m_cli.inBank({u"signal"_s, u"link"_s, signal, dossier}).code, 2); // without a meaning
        QCOMPARE(
            m_cli.inBank({u"signal"_s, u"link"_s, signal, dossier, u"--meaning"_s, u"Bouwen stokt"_s}).code,
            0);
        const QString question = first(
            {u"signal"_s, u"follow"_s, signal, u"vraag"_s, u"--title"_s, u"Waar is nog plek op het net?"_s});

        QCOMPARE(shown(u"signal"_s, signal).value(u"status"_s), u"geagendeerd"_s);
        QCOMPARE(shown(u"question"_s, question).value(u"dossier"_s), dossier);
    }

    void aSignalWithoutItsDossierIsToBeLinkedAgain() // S10d
    {
        const QString signal = first({u"signal"_s, u"note"_s, u"Meer vraag naar kleine huizen"_s});
        const QString dossier =
            first({u"dossier"_s, u"add"_s, u"--code"_s, u"D6"_s, u"--title"_s, u"Wonen"_s});
        QCOMPARE(m_cli.inBank({u"signal"_s, u"link"_s, signal, dossier, u"--meaning"_s, u"Telt"_s}).code, 0);
        QCOMPARE(shown(u"signal"_s, signal).value(u"status"_s), u"gekoppeld"_s);

        QCOMPARE(m_cli.inBank({u"link"_s, u"remove"_s, signal, dossier}).code, 0);

        QCOMPARE(shown(u"signal"_s, signal).value(u"status"_s), u"nieuw"_s); // nobody assessed it
    }

    void assessedIsWhatSomebodyScored()
    {
        const QString signal = first({u"signal"_s, u"note"_s, u"Proef"_s});
        const QStringList assessed =
            QStringList{u"signal"_s, u"edit"_s, signal} + test::words("--status beoordeeld");

        const test::Answer refused = m_cli.inBank(assessed);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.said.contains(u"Impact"_s), qPrintable(refused.said));
        QCOMPARE(m_cli.inBank(test::words("signal assess --impact 5") << signal).code,
                 3); // how likely is not said

        QCOMPARE(m_cli.inBank(test::words("signal assess --impact 5 --likelihood 2") << signal).code, 0);
        QCOMPARE(m_cli.inBank(test::words("signal assess --likelihood 4") << signal).code, 0);
        QCOMPARE(shown(u"signal"_s, signal).value(u"impact"_s), 5);
        QCOMPARE(shown(u"signal"_s, signal).value(u"likelihood"_s), 4);
    }

    void whatAFeedLeavesOutIsTold()
    {
        m_cli.write(u"kaal.xml"_s, "<rss version='2.0'><channel><item><guid>8</guid></item>"
                                   "<item><description>Alleen tekst</description></item></channel></rss>");

        const test::Answer read = m_cli.inBank({u"signal"_s, u"fetch"_s, u"kaal.xml"_s});

        QCOMPARE(read.code, 1);
        QVERIFY2(read.said.contains(u"kaal.xml: 1"_s), qPrintable(read.said));
    }

    void theCoordinatorSaysOfItselfThatASignalDoesNotMatter() // S07
    {
        const test::CommandLine coordinator;
        QCOMPARE(coordinator.run(test::words("bank new b.kennisbank --unit KIEM --example")).code, 0);
        QString theirs;
        for (const QJsonObject &signal : coordinator.json(test::words("signal list")).objects()) {
            if (signal.value(u"refcode"_s) == u"DGDOO-SIG-0001"_s)
                theirs = signal.value(u"uid"_s).toString();
        }

        const test::Answer given = coordinator.inBank(test::words("signal verdict")
                                                      << theirs << test::words("niet_van_belang --reason x"));

        QCOMPARE(given.code, 0);
        const auto after = coordinator.json({u"signal"_s, u"show"_s, theirs}).objects().value(0);
        QVERIFY(after.value(u"status"_s) != u"weggelegd"_s);
    }

    void aSignalSaysWhereItHappens() // S10c
    {
        const QString signal = first({u"signal"_s, u"note"_s, u"Buren loten ook"_s});

        const test::Answer edited =
            m_cli.inBank({u"signal"_s, u"edit"_s, signal, u"--region"_s, u"Vlaanderen"_s});

        QCOMPARE(edited.code, 0);
        QCOMPARE(shown(u"signal"_s, signal).value(u"region"_s), u"Vlaanderen"_s);
    }

    void aSignalOfAnotherUnitIsNotForUs() // S07
    {
        test::Script script;
        QVERIFY(script.begin(u"DGVB"_s, u"S. de Wit"_s));
        const QString theirs = script.find(u"signal"_s, u"DGDOO-SIG-0001"_s);
        const QString ours = script.find(u"signal"_s, u"DGVB-SIG-0001"_s);
        const QString isNot = u"niet_van_belang"_s;

        QCOMPARE(script.code({u"signal"_s, u"verdict"_s, theirs, isNot}), 2); // without a reason
        QCOMPARE(script.code({u"signal"_s, u"verdict"_s, theirs, isNot, u"--reason"_s, u"Niet ons werk"_s}),
                 0);
        const test::Answer own =
            script.run({u"signal"_s, u"verdict"_s, ours, isNot, u"--reason"_s, u"Niet ons werk"_s});

        QCOMPARE(own.code, 3);
        QVERIFY2(own.said.contains(u"set-aside"_s), qPrintable(own.said));
    }

    void aBulletinIsComposedIssuedAndPrinted()
    {
        const QString signal = first({u"signal"_s, u"note"_s, u"Meer gemeenten loten"_s});
        const QString bulletin = first({u"bulletin"_s, u"compose"_s, signal});

        QCOMPARE(m_cli.inBank({u"bulletin"_s, u"issue"_s, bulletin}).code, 0);
        const test::Answer printed =
            m_cli.inBank({u"print"_s, u"bulletin"_s, bulletin, u"--out"_s, u"nummer.html"_s});

        const test::Answer fed =
            m_cli.inBank({u"bulletin"_s, u"feed"_s, bulletin, u"--out"_s, u"nummer.xml"_s});

        QCOMPARE(fed.code, 0);
        QVERIFY(QFile::exists(m_cli.path(u"nummer.xml"_s)));
        QCOMPARE(shown(u"bulletin"_s, bulletin).value(u"number"_s), 1);
        QCOMPARE(printed.code, 0);
        QVERIFY(QFile::exists(m_cli.path(u"nummer.html"_s)));
    }

    void anIssuedBulletinOnlyGoesOnAsACorrection() // S27b
    {
        const QString signal = first({u"signal"_s, u"note"_s, u"Minder gemeenten loten"_s});
        const QString bulletin = first({u"bulletin"_s, u"compose"_s, signal});
        QCOMPARE(m_cli.inBank({u"bulletin"_s, u"issue"_s, bulletin}).code, 0);
        const QJsonValue number = shown(u"bulletin"_s, bulletin).value(u"number"_s);

        QCOMPARE(m_cli.inBank({u"bulletin"_s, u"settle"_s, bulletin}).code, 3);
        QCOMPARE(m_cli.inBank({u"bulletin"_s, u"issue"_s, bulletin}).code, 3);
        QCOMPARE(m_cli.inBank({u"bulletin"_s, u"edit"_s, bulletin, u"--status"_s, u"concept"_s}).code, 3);
        QCOMPARE(m_cli.inBank({u"bulletin"_s, u"edit"_s, bulletin, u"--title"_s, u"Anders"_s}).code, 3);
        QCOMPARE(m_cli.inBank({u"bulletin"_s, u"correct"_s, bulletin}).code, 0);
        const test::Answer again =
            m_cli.inBank({u"--lang"_s, u"en"_s, u"bulletin"_s, u"correct"_s, bulletin});

        QCOMPARE(again.code, 3);
        QVERIFY2(again.said.contains(u"corrected version"_s), qPrintable(again.said));
        QCOMPARE(shown(u"bulletin"_s, bulletin).value(u"number"_s), number);
    }
};

QTEST_GUILESS_MAIN(TestCliSignals)
#include "tst_clisignals.moc"
