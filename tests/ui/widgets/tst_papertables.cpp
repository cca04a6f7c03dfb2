// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/paperwords.h"
#include "widgets/paperlines.h"
#include "widgets/paperview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

PaperParagraph inCell(const QString &text, const QUrl &link = {})
{
    return PaperParagraph{PaperSpan{.text = text, .link = link}};
}

PaperTable madeStudies()
{
    PaperTable table;
    table.columns = {PaperColumn{.heading = u"Date"_s, .isWhole = true}, PaperColumn{.heading = u"Code"_s},
                     PaperColumn{.heading = u"For whom"_s, .isNamed = true}};
    table.rows.append(PaperRow{inCell(u"2 mrt 2026"_s),
                               inCell(u"DGVB-STU-0001"_s, QUrl(u"kb:DGVB-STU-0001"_s)),
                               inCell(u"inwoners"_s)});
    table.rows.append(PaperRow{inCell(u"3 mrt 2026"_s), inCell(u"DGVB-STU-0002"_s), PaperParagraph()});
    return table;
}

/// A view so wide, with the table below a title.
struct TableOnPaper
{
    explicit TableOnPaper(int width)
    {
        PaperSection section{.heading = u"Gemaakt"_s};
        section.table = madeStudies();
        view.say({.title = u"Studies"_s, .sections = {section}});
        test::show(view, {width, 400});
    }

    const QTextTable *table() const
    {
        const auto frames = view.document()->rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    }

    PaperView view;
};

/// Where a line ends within a word, the word.
QString brokenIn(const QTextTable &table)
{
    for (int cell = 0; cell < table.rows() * table.columns(); ++cell) {
        const QTextBlock block =
            table.cellAt(cell / table.columns(), cell % table.columns()).firstCursorPosition().block();
        for (int line = 0; line + 1 < block.layout()->lineCount(); ++line) {
            const QTextLine set = block.layout()->lineAt(line);
            const QChar last = block.text().at(set.textStart() + set.textLength() - 1);
            if (last != u' ')
                return block.text();
        }
    }
    return {};
}

} // namespace

class TestPaperTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsRoomColumnsStandSideBySideBelowTheirHeadings()
    {
        const TableOnPaper paper(900);

        QVERIFY(paper.table());
        QCOMPARE(paper.table()->rows(), 3);
        QCOMPARE(paper.table()->columns(), 3);
        QCOMPARE(paper.table()->cellAt(0, 1).firstCursorPosition().block().text(), u"Code"_s);
    }

    void whereThereIsNoneEachRowIsALine()
    {
        const TableOnPaper paper(150);

        QVERIFY(!paper.table());
        QVERIFY2(paper.view.toPlainText().contains(u"2 mrt 2026 · DGVB-STU-0001 · For whom: inwoners"_s),
                 qPrintable(paper.view.toPlainText()));
    }

    void aTableWhoseWordsWouldBreakIsWrittenInLines()
    {
        PaperTable table = madeStudies();
        table.rows.append(PaperRow{inCell(u"4 mrt 2026"_s), inCell(u"DGVB-STU-0003"_s),
                                   inCell(u"woonruimteverdelingsverordeningen"_s)});
        PaperSection section{.heading = u"Gemaakt"_s};
        section.table = table;
        PaperView view;
        view.say({.title = u"Studies"_s, .sections = {section}});

        test::show(view, {400, 400});

        QVERIFY(view.document()->rootFrame()->childFrames().isEmpty());
    }

    void noWordOfATableIsBroken()
    {
        TableOnPaper paper(900);

        for (int width = 900; width > 150; width -= 7) {
            paper.view.resize(width, 400);
            QCoreApplication::processEvents();
            const QString broken = paper.table() ? brokenIn(*paper.table()) : QString();
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u" at "_s + QString::number(width)));
        }
    }

    void noScrollBarLiesBelowATableThatFits()
    {
        TableOnPaper paper(900);

        for (int width = 900; width > 150; width -= 7) {
            paper.view.resize(width, 90); // with a scroll bar beside it
            QCoreApplication::processEvents();
            QVERIFY2(!paper.view.horizontalScrollBar()->isVisible(), qPrintable(QString::number(width)));
            QVERIFY2(!paper.table() || paper.view.document()->size().width() <= width,
                     qPrintable(QString::number(width)));
        }
    }

    void aWindowThatGrowsGetsColumns()
    {
        TableOnPaper paper(150);

        paper.view.resize(900, 400);

        QTRY_VERIFY(paper.table());
    }

    void aCellThatSaysNothingIsNoPartOfALine()
    {
        const QList<PaperParagraph> lines = tableLines(madeStudies());

        QCOMPARE(test::wordsOf(lines[1]), u"3 mrt 2026 · DGVB-STU-0002"_s);
    }

    void aDateStaysOnOneLine()
    {
        const TableOnPaper paper(900);

        const QString date = paper.table()->cellAt(1, 0).firstCursorPosition().block().text();

        QVERIFY(!date.contains(u' '));
    }

    void aPaperWithColumnsIsAsWideAsItsRoom()
    {
        const TableOnPaper paper(2000);

        QVERIFY(paper.view.lineWrapMode() == QTextEdit::WidgetWidth);
    }

    void aLinkInACellIsFollowedByKeyboard()
    {
        TableOnPaper paper(900);
        QSignalSpy followed(&paper.view, &PaperView::linkFollowed);
        paper.view.setFocus();

        QTest::keyClick(&paper.view, Qt::Key_Tab);
        QTest::keyClick(&paper.view, Qt::Key_Return);

        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed[0][0].toUrl(), QUrl(u"kb:DGVB-STU-0001"_s));
    }
};

QTEST_MAIN(TestPaperTables)
#include "tst_papertables.moc"
