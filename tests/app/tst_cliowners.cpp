// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// The example as the coordinator has it: what the other units wrote is theirs, and a command that would
/// change it says so in one sentence.
class TestCliOwners : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    test::Answer english(const QStringList &words) const
    {
        return m_cli.inBank(QStringList{u"--lang"_s, u"en"_s} + words);
    }

    /// The first record of that kind whose code begins with a unit.
    QString recordOf(const QString &kind, const QString &unit) const
    {
        const QList<QJsonObject> records = m_cli.json({kind, u"list"_s}).objects();
        const auto found = std::ranges::find_if(records, [&](const QJsonObject &record) {
            return record[u"refcode"_s].toString().startsWith(unit + u'-');
        });
        return found == records.end() ? QString() : (*found)[u"uid"_s].toString();
    }

    static void addRefused()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("command");
        const auto edit = [](const char *kind, const char *change) {
            QTest::addRow("edit a %s", kind)
                << QString::fromLatin1(kind) << words(kind) + words("edit UID") + words(change);
            QTest::addRow("remove a %s", kind)
                << QString::fromLatin1(kind) << words(kind) + words("remove UID");
        };
        edit("study", "--title Anders");
        edit("question", "--explanation Anders");
        edit("signal", "--title Anders");
        edit("dossier", "--title Anders");
        edit("project", "--title Anders");
        edit("lesson", "--title Anders");
        QTest::newRow("set a signal aside") << u"signal"_s << words("signal set-aside UID --reason Nee");
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.run(words("bank new b.kennisbank --unit DGVB --example")).code, 0); }

    void whatAnotherUnitOwnsStaysAndItsOwnerIsNamed_data() { addRefused(); }

    void whatAnotherUnitOwnsStaysAndItsOwnerIsNamed()
    {
        QFETCH(const QString, kind);
        QFETCH(QStringList, command);
        const QString theirs = recordOf(kind, u"DGRO"_s);
        QVERIFY(!theirs.isEmpty());
        const QString before = m_cli.json({kind, u"show"_s, theirs}).out;
        command.replaceInStrings(u"UID"_s, theirs);

        const test::Answer answer = english(command);

        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.said,
                 u"Another unit owns this record; only its own bank can change it. Owner: DGRO.\n"_s);
        QCOMPARE(m_cli.json({kind, u"show"_s, theirs}).out, before);
    }

    void whatTheUnitOwnsCanChange()
    {
        const QString ours = recordOf(u"study"_s, u"DGVB"_s);

        QVERIFY(!ours.isEmpty());
        QCOMPARE(english({u"study"_s, u"edit"_s, ours, u"--title"_s, u"Anders"_s}).code, 0);
    }

    /// The coordinator wrote its example itself: until a unit sends its own, it keeps their records too.
    void whatTheCoordinatorWroteForOthersCanChange()
    {
        const test::CommandLine coordinator;
        QCOMPARE(coordinator.run(words("bank new b.kennisbank --unit KIEM --example")).code, 0);
        const QList<QJsonObject> studies = coordinator.json(words("study list")).objects();
        const auto theirs = std::ranges::find_if(studies, [](const QJsonObject &study) {
            return study[u"refcode"_s].toString().startsWith(u"DGRO-"_s);
        });

        QVERIFY(theirs != studies.end());
        const QString uid = (*theirs)[u"uid"_s].toString();
        QCOMPARE(coordinator.inBank({u"study"_s, u"edit"_s, uid, u"--title"_s, u"Anders"_s}).code, 0);
    }

    void whatAnotherUnitOwnsCanBeLinked()
    {
        const QString theirs = recordOf(u"study"_s, u"DGRO"_s);
        const QString others = recordOf(u"signal"_s, u"DGKR"_s);

        const test::Answer answer = english({u"link"_s, theirs, others});

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
    }
};

QTEST_GUILESS_MAIN(TestCliOwners)
#include "tst_cliowners.moc"
