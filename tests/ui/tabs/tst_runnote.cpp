// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"
#include "model/concept.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "tabs/runnote.h"
#include "workspace/workspace.h"

#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A bank in which so many questions have one text, compared.
struct NotedBank
{
    Desk desk{Desk::Content::Nothing};
    Workspace workspace{desk.open(), desk.settings()};
    RunNote note{workspace};

    explicit NotedBank(int equal, const QString &subject = {})
    {
        for (int i = 0; i < equal; ++i)
            asked.append(test::insert(workspace.bank(), test::aQuestion(u"Waar staan woningen leeg?"_s)));
        if (!subject.isEmpty())
            giveAll(subject);
        if (const auto run = runOverlap(workspace.bank()); !run)
            qFatal("%s", qPrintable(run.error().detail));
        note.read();
        settle(workspace);
    }

private:
    void giveAll(const QString &label)
    {
        Concept subject;
        subject.prefNl = label;
        subject.scheme = u"wonen"_s;
        Bank &bank = workspace.bank();
        const Uid uid = test::insert(bank, subject);
        for (const Uid &question : std::as_const(asked)) {
            const auto given = bank.write({.act = u"link"_s}, [&](Write &write) {
                return bank.links().add(write, question, LinkType::Concept, uid);
            });
            if (!given)
                qFatal("%s", qPrintable(given.error().detail));
        }
    }

    QList<Uid> asked;
};

} // namespace

/// Below the list of pairs stands when they were computed.
class TestRunNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayOfTheRunIsSaid()
    {
        NotedBank bank(2);

        QTRY_VERIFY(bank.note.text().startsWith(u"Computed: "_s));
    }

    void thatManyQuestionsHaveOneTextIsSaidWithWhatHelps()
    {
        NotedBank bank(EqualTexts::Many);

        QTRY_VERIFY2(bank.note.text().contains(u"“Waar staan woningen leeg?”"_s),
                     qPrintable(bank.note.text()));
        QVERIFY(bank.note.text().startsWith(QString::number(EqualTexts::Many)));
    }

    void thatAllQuestionsHaveOneConceptIsSaid()
    {
        NotedBank bank(CommonConcept::FewQuestions, u"wonen"_s);

        QTRY_VERIFY2(bank.note.text().startsWith(u"Concept “wonen” stands with all questions."_s),
                     qPrintable(bank.note.text()));
        QVERIFY(bank.note.text().contains(u"\nComputed: "_s));
    }
};

QTEST_MAIN(TestRunNote)
#include "tst_runnote.moc"
