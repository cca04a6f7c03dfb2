// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// What the bank refuses, and in which words a script hears it.
class TestCliGuards : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli; ///< with the example

    test::Answer english(const QStringList &words) const
    {
        return m_cli.inBank(QStringList{u"--lang"_s, u"en"_s} + words);
    }
    /// The first record of that kind whose code or title contains these words.
    QString find(const QString &kind, const QString &name) const
    {
        for (const QString &line : m_cli.inBank({kind, u"list"_s}).lines()) {
            if (line.contains(name))
                return line.section(u"  "_s, 0, 0);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeExample(), 0); }

    void anUnknownRecordIsNamedAndNoQueryIs_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char *verb :
             {"signal show", "dossier show", "study check", "question remove", "links", "insight question",
              "insight signal", "advice offer", "advice revise", "advice withdraw", "advice consult",
              "bulletin settle", "bulletin issue", "bulletin correct"})
            QTest::newRow(verb) << words(verb);
        QTest::newRow("study edit") << words("study edit");
        QTest::newRow("signal finish") << words("signal finish --result Klaar");
        QTest::newRow("signal assess") << words("signal assess --impact 4");
        QTest::newRow("print study") << words("print study --out kaart.html");
    }

    void anUnknownRecordIsNamedAndNoQueryIs()
    {
        QFETCH(QStringList, command);
        const QString unknown = u"00000000-0000-4000-8000-000000000001"_s;
        qsizetype at = 0;
        while (at < command.size() && !command[at].startsWith(u"--"_s))
            ++at;
        command.insert(at, unknown);
        if (command.contains(u"edit"_s))
            command += words("--title Anders");

        const test::Answer answer = english(command);

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.contains(unknown), qPrintable(answer.said));
        QVERIFY2(!answer.said.contains(u"SELECT"_s), qPrintable(answer.said));
        QVERIFY2(!answer.said.contains(u"SPDX"_s), qPrintable(answer.said));
    }

    void aLinkWithAnUnknownRecordNamesIt()
    {
        const QString signal = find(u"signal"_s, u"SIG-0001"_s);
        const QString unknown = u"00000000-0000-4000-8000-000000000001"_s;

        for (const QStringList &command : {words("link"), words("link remove")}) {
            const test::Answer answer = english(command + QStringList{signal, unknown});
            QCOMPARE(answer.code, 3);
            QVERIFY2(answer.said.contains(unknown), qPrintable(answer.said));
        }
    }

    void aReferenceNamesARecordOfItsKind()
    {
        const QString study = find(u"study"_s, u"STU-0001"_s);
        const QString dossier = find(u"dossier"_s, u"DOS-0001"_s);
        const QString unit = m_cli.inBank(words("unit list")).lines().value(0).section(u"  "_s, 0, 0);
        QVERIFY(!study.isEmpty() && !dossier.isEmpty() && !unit.isEmpty());

        const test::Answer found =
            english({u"finding"_s, u"add"_s, u"--study"_s, study, u"--approach"_s, study, u"--direction"_s,
                     u"werkt"_s, u"--strength"_s, u"3"_s, u"--statement"_s, u"Het werkt."_s});
        const test::Answer used =
            english({u"use"_s, u"add"_s, u"--object"_s, dossier, u"--using_unit"_s, unit, u"--used_in"_s,
                     u"advies"_s, u"--date"_s, u"2026-03-02"_s, u"--how"_s, u"onderbouwing"_s});

        QCOMPARE(found.code, 3);
        QCOMPARE(used.code, 3);
        QCOMPARE(m_cli.inBank(words("bank check")).code, 0);
    }

    void aDayToComeIsNoDayOnWhichASignalWasSeen()
    {
        const QString signal = m_cli.inBank({u"signal"_s, u"note"_s, u"Iets nieuws"_s}).lines().value(0);

        const test::Answer answer =
            english({u"signal"_s, u"edit"_s, signal, u"--observed_on"_s, u"2030-01-01"_s});

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.contains(u"future"_s) || answer.said.contains(u"observed"_s),
                 qPrintable(answer.said));
    }

    void aCitationNamesItsSource()
    {
        const QString advice = m_cli.inBank(words("advice list")).lines().value(0).section(u"  "_s, 0, 0);
        QCOMPARE(m_cli.inBank(words("advice revise") + QStringList{advice}).code, 0);
        const QString statement = m_cli
                                      .inBank(QStringList{u"statement"_s, u"add"_s, u"--advice"_s, advice,
                                                          u"--text"_s, u"Zo is het."_s})
                                      .lines()
                                      .value(0);
        const QStringList cite{u"citation"_s, u"add"_s, u"--cited_in"_s, statement};

        const test::Answer empty = english(cite);
        QCOMPARE(empty.code, 3);
        QVERIFY2(empty.said.contains(u"target"_s) || empty.said.contains(u"Source"_s),
                 qPrintable(empty.said));
        QCOMPARE(english(cite + QStringList{u"--other"_s, u"Jaarverslag 2025"_s}).code, 0);
    }

    void aLinkOfTheExampleIsTheOneThatPeopleMake()
    {
        const QString signal = find(u"signal"_s, u"DGVB-SIG-0003"_s);
        const QString dossier = find(u"dossier"_s, u"DGVB-DOS-0002"_s);
        const auto linked = [&] {
            const auto links = m_cli.json({u"links"_s, signal}).objects();
            return std::ranges::count_if(
                links, [&](const QJsonObject &link) { return link[u"uid"].toString() == dossier; });
        };
        QCOMPARE(linked(), 1);

        QCOMPARE(m_cli.inBank({u"signal"_s, u"link"_s, signal, dossier, u"--meaning"_s, u"Telt"_s}).code, 0);
        QCOMPARE(linked(), 1);

        QCOMPARE(m_cli.inBank({u"link"_s, u"remove"_s, signal, dossier}).code, 0);
        QCOMPARE(linked(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliGuards)
#include "tst_cliguards.moc"
