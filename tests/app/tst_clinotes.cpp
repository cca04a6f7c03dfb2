// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Notes as a script handles them: what is personal stays in the bank.
class TestCliNotes : public QObject
{
    Q_OBJECT

    std::optional<test::CommandLine> m_cli;
    QString m_study;
    QString m_question;

    QString added(const QStringList &words) const
    {
        const test::Answer answer = m_cli->inBank(words);
        return answer.code <= 1 ? answer.out.trimmed() : QString();
    }
    QString noteAbout(const QString &record) const
    {
        return added({u"note"_s, u"add"_s, u"--about"_s, record, u"--text"_s, u"alleen voor mij"_s});
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_cli->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_cli.emplace();
        QCOMPARE(m_cli->makeBank(), 0);
        m_study = added({u"study"_s, u"add"_s, u"--title"_s, u"Energiearmoede meten"_s});
        m_question = added({u"question"_s, u"add"_s, u"--text"_s, u"Wie heeft het koud?"_s});
        QVERIFY(!m_study.isEmpty() && !m_question.isEmpty());
        QVERIFY(!noteAbout(m_study).isEmpty() && !noteAbout(m_question).isEmpty());
    }

    void newNoteIsPersonalUnlessSomebodySaysOtherwise()
    {
        const QString note = noteAbout(m_study);
        const QString shared = added({u"note"_s, u"add"_s, u"--about"_s, m_study, u"--text"_s,
                                      u"Zie ook het vervolg."_s, u"--visibility"_s, u"gedeeld"_s});

        const auto visibility = [this](const QString &uid) {
            return m_cli->json({u"note"_s, u"show"_s, uid}).objects().value(0)[u"visibility"].toString();
        };
        QCOMPARE(visibility(note), u"persoonlijk"_s);
        QCOMPARE(visibility(shared), u"gedeeld"_s);
    }

    void personalNoteIsInNoFileForOthers_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("file");

        for (const char16_t *name : {u"uit.ris", u"uit.bib", u"uit.json", u"uit.csv"}) {
            const QString file = QString::fromUtf16(name);
            QTest::addRow("studies as %s", qPrintable(file))
                << QStringList{u"export"_s, u"--out"_s, file} << file;
        }
        QTest::newRow("questions as a table")
            << QStringList{u"export"_s, u"--kind"_s, u"question"_s, u"--out"_s, u"uit.csv"_s} << u"uit.csv"_s;
        QTest::newRow("paper of the study")
            << QStringList{u"print"_s, u"study"_s, u"STUDY"_s, u"--out"_s, u"uit.html"_s} << u"uit.html"_s;
        QTest::newRow("paper of the question")
            << QStringList{u"print"_s, u"question"_s, u"QUESTION"_s, u"--out"_s, u"uit.html"_s}
            << u"uit.html"_s;
    }

    void personalNoteIsInNoFileForOthers()
    {
        QFETCH(QStringList, command);
        QFETCH(const QString, file);
        command.replaceInStrings(u"STUDY"_s, m_study);
        command.replaceInStrings(u"QUESTION"_s, m_question);

        const test::Answer answer = m_cli->inBank(command);

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(!contentOf(file).isEmpty());
        QVERIFY(!contentOf(file).contains("alleen voor mij"));
    }

    void noteItselfIsNoRecordToExport()
    {
        QVERIFY(m_cli->inBank({u"export"_s, u"--kind"_s, u"note"_s, u"--out"_s, u"uit.csv"_s}).code != 0);
        QVERIFY(!QFile::exists(m_cli->path(u"uit.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCliNotes)
#include "tst_clinotes.moc"
