// SPDX-License-Identifier: EUPL-1.2
#include "widgets/growingtext.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr ShownLines FewLines{.least = 3, .most = 6};

/// A text in a window of this width.
struct ShownText
{
    explicit ShownText(const QString &text, int width = 400)
    {
        growWithText(edit, FewLines);
        edit.setPlainText(text);
        edit.resize(width, edit.height());
        edit.show();
        QCoreApplication::processEvents();
    }

    int lines(int count) const { return count * edit.fontMetrics().lineSpacing(); }
    bool isSeenWhole() const { return edit.verticalScrollBar()->maximum() == 0; }

    QPlainTextEdit edit;
};

} // namespace

class TestGrowingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfExactlyTheLeastLinesDoesNotScroll()
    {
        const ShownText shown(u"een\ntwee\ndrie"_s);

        QVERIFY(shown.isSeenWhole());
    }

    void linesThatBreakCountToo()
    {
        const ShownText shown(u"wonen boven winkels in de stad "_s.repeated(4).trimmed(), 300);

        QVERIFY(shown.isSeenWhole());
        QVERIFY(shown.edit.height() >= shown.lines(3));
    }

    void narrowerIsHigher()
    {
        ShownText shown(u"wonen boven winkels in de stad "_s.repeated(4).trimmed(), 600);
        const int before = shown.edit.height();

        shown.edit.resize(200, shown.edit.height());
        QCoreApplication::processEvents();

        QVERIFY(shown.edit.height() > before);
    }

    void longTextStaysAtTheMostAndScrolls()
    {
        const ShownText shown(u"regel\n"_s.repeated(40));

        QVERIFY(shown.edit.height() >= shown.lines(FewLines.most));
        QVERIFY(shown.edit.height() < shown.lines(FewLines.most + 2));
        QVERIFY(!shown.isSeenWhole());
    }

    void fieldIsLowAgainWhenItsTextIsGone()
    {
        ShownText shown(u"regel\n"_s.repeated(5));
        const int before = shown.edit.height();

        shown.edit.clear();

        QVERIFY(shown.edit.height() < before);
    }
};

QTEST_MAIN(TestGrowingText)
#include "tst_growingtext.moc"
