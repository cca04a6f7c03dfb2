// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/goldenfile.h"

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// What a command says when it cannot do what is asked. One example bank for all tests of this file.
class TestCliSentences : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    test::Answer inDutch(const QStringList &words) const
    {
        return m_cli.inBank(QStringList{u"--lang"_s, u"nl"_s} + words);
    }
    test::Answer inEnglish(const QStringList &words) const
    {
        return m_cli.inBank(QStringList{u"--lang"_s, u"en"_s} + words);
    }
    /// The uid of the record with that code.
    QString uidOf(const QString &kind, const QString &code) const
    {
        for (const QJsonObject &record : m_cli.json({kind, u"list"_s}).objects()) {
            if (record[u"refcode"] == code)
                return record[u"uid"].toString();
        }
        return {};
    }
    QString question(const QString &code) const { return uidOf(u"question"_s, code); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeExample(), 0); }

    void whatMustBeFilledInIsNamedAsInTheForm()
    {
        const test::Answer answer = inDutch(words("signal add"));

        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.said.split(u'\n', Qt::SkipEmptyParts).size(), 1);
        QVERIFY2(answer.said.startsWith(u"Dit moet ook ingevuld worden: "_s), qPrintable(answer.said));
        QVERIFY2(answer.said.contains(u"Titel (--title)"_s), qPrintable(answer.said));
        QVERIFY2(answer.said.contains(u"(--arena)"_s), qPrintable(answer.said));
    }

    void anOptionThatIsNoFieldIsToldWithThoseThatAre()
    {
        const test::Answer answer = inEnglish(words("exploration add --from 2026-04-01"));

        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.said.startsWith(u"Unknown option: --from\n"_s), qPrintable(answer.said));
        QVERIFY2(answer.said.contains(u"--from_date"_s), qPrintable(answer.said));
    }

    void whatLiesInTheTrashIsNotEdited()
    {
        const QString uid = uidOf(u"event"_s, u"KIEM-BIJ-0001"_s);
        QVERIFY(!uid.isEmpty());
        QCOMPARE(m_cli.inBank({u"event"_s, u"remove"_s, uid}).code, 0);

        const test::Answer answer = inEnglish({u"event"_s, u"edit"_s, uid, u"--title"_s, u"Anders"_s});

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.startsWith(u"This record lies in the trash."_s), qPrintable(answer.said));
        QVERIFY(uidOf(u"event"_s, u"KIEM-BIJ-0001"_s).isEmpty());
        const test::Answer undone = inEnglish(words("bank undo"));
        QCOMPARE(undone.code, 0);
        QVERIFY2(undone.out.startsWith(u"Undone: "_s), qPrintable(undone.out));
        QVERIFY(!uidOf(u"event"_s, u"KIEM-BIJ-0001"_s).isEmpty());
    }

    void withNothingToUndoThatIsSaid()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0);

        const test::Answer answer = cli.inBank(words("--lang en bank undo"));

        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.said, u"There is nothing to undo.\n"_s);
        QVERIFY(!cli.inBank(words("question list")).lines().isEmpty());
    }

    void aPlaceWithoutAFolderIsToldAndNotTheBank()
    {
        const QString dossier = m_cli.json(words("dossier list")).objects().first()[u"uid"].toString();

        const test::Answer answer =
            inEnglish({u"print"_s, u"dossier"_s, dossier, u"--out"_s, u"nergens/a.html"_s});

        QCOMPARE(answer.code, 3);
        QVERIFY2(
            answer.said.contains(u"The file nergens/a.html could not be written: its folder is not there. "
                                 "The knowledge bank was not changed. Choose another place."_s),
            qPrintable(answer.said));
    }

    void aBackupWithoutAFolderSaysNothingOfTheBank()
    {
        const test::Answer answer = inEnglish(words("bank backup nergens/a.kennisbank"));

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.startsWith(u"The file nergens/a.kennisbank could not be written"_s),
                 qPrintable(answer.said));
    }

    void aFeedThatIsNotThereIsAFile()
    {
        QCOMPARE(inEnglish(words("signal fetch nergens.xml")).said,
                 u"There is no such file: nergens.xml\n"_s);
    }

    void onlyAFileOfTablesIsAskedForItsColumns()
    {
        m_cli.write(u"leeg.ics"_s, {});
        m_cli.write(u"leeg.bin"_s, QByteArray("\0\1\2", 3));

        const test::Answer calendar = inEnglish(words("event import leeg.ics"));

        QCOMPARE(calendar.code, 3);
        QVERIFY2(!calendar.said.contains(u"--map"_s), qPrintable(calendar.said));
    }

    void aPairThatNoRunFoundIsToldApartFromARecordThatIsNotThere()
    {
        const QString one = question(u"DGVB-VRG-0001"_s);
        const QString other = question(u"DGVB-VRG-0002"_s);
        const QString nobody = u"01234567-89ab-7def-8123-456789abcdef"_s;
        const auto explained = [&](const QString &a, const QString &b) {
            return inEnglish({u"overlap"_s, u"explain"_s, a, b}).said;
        };

        QVERIFY2(explained(one, other).contains(u"is not in the list of overlaps"_s),
                 qPrintable(explained(one, other)));
        QVERIFY(explained(one, one).contains(u"This is one record."_s));
        QVERIFY(explained(one, nobody).contains(nobody));
    }

    void aPairIsSetAsideWithAReasonOfTheList()
    {
        const QStringList pair{u"overlap"_s, u"decide"_s, question(u"DGVB-VRG-0001"_s),
                               question(u"DGOBDR-VRG-0001"_s), u"weggelegd"_s};

        const test::Answer without = inEnglish(pair);
        const test::Answer other = inEnglish(pair + words("--reason anders"));

        QCOMPARE(without.code, 2);
        QVERIFY2(without.said.contains(u"zelfde_woord"_s), qPrintable(without.said));
        QVERIFY2(other.said.contains(u"--remark"_s), qPrintable(other.said));
    }

    void aWordThatWasNotIgnoredCountsAlready()
    {
        QVERIFY(inEnglish(words("overlap count blabla")).said.contains(u"“blabla” counts already"_s));
    }

    void aCommandThatAGroupDoesNotHaveShowsThatGroup()
    {
        const test::Answer answer = m_cli.run(words("--lang en overlap onzin"));

        QCOMPARE(answer.code, 2);
        QVERIFY(answer.said.contains(u"overlap run"_s));
        QVERIFY(!answer.said.contains(u"bank new"_s));
    }

    void aGapWithoutATitleIsAskedForOne()
    {
        const test::Answer answer = inEnglish({u"gaps"_s, u"add"_s, QString(), u"--why"_s, u"x"_s});

        QVERIFY2(answer.said.startsWith(u"A gap needs a title"_s), qPrintable(answer.said));
    }

    void ownersAndOrganisersAreShownByName()
    {
        const QString uid = uidOf(u"event"_s, u"KIEM-BIJ-0001"_s);

        const test::Answer shown = inEnglish({u"event"_s, u"show"_s, uid});

        QVERIFY2(shown.lines().contains(u"Organiser: KIEM"_s), qPrintable(shown.out));
        QVERIFY(m_cli.json({u"event"_s, u"show"_s, uid}).objects().first()[u"organiser"].toString().size() >
                30);
    }

    void offeredAdviceOfTheExampleCanBePrintedAsItWasOffered()
    {
        const QString advice = uidOf(u"advice"_s, u"KIEM-ADV-0001"_s);
        QCOMPARE(m_cli.run(words("bank new other.kennisbank --example --lang en")).code, 0);

        const QStringList render{u"advice"_s, u"render"_s, advice, u"--frozen"_s, u"1.0"_s, u"--out"_s};
        QCOMPARE(m_cli.inBank(render + words("a.pdf")).code, 0);
        QCOMPARE(m_cli.run(words("--bank other.kennisbank") + render + words("b.pdf")).code, 0);

        const QByteArray printed = test::contentOf(m_cli.path(u"a.pdf"_s));
        QVERIFY(printed.startsWith("%PDF-"));
        QCOMPARE(test::contentOf(m_cli.path(u"b.pdf"_s)), printed); // the same in every example
    }

    void whatWasOfferedIsChangedInANewVersion()
    {
        const QString advice = uidOf(u"advice"_s, u"KIEM-ADV-0001"_s);

        const test::Answer changed = inEnglish({u"advice"_s, u"edit"_s, advice, u"--title"_s, u"Anders"_s});
        QCOMPARE(changed.code, 3);
        QVERIFY2(changed.said.startsWith(u"This advice was offered and stays as it is."_s),
                 qPrintable(changed.said));
    }
};

QTEST_GUILESS_MAIN(TestCliSentences)
#include "tst_clisentences.moc"
