// SPDX-License-Identifier: EUPL-1.2
#include "exchange/lines.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(QStringView text)
{
    QStringList read;
    for (Lines lines(text); lines.next();)
        read.append(u"%1 %2"_s.arg(lines.number()).arg(lines.line()));
    return read;
}

} // namespace

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySystemsEndEndsALine()
    {
        QCOMPARE(linesOf(u"een\ntwee\r\ndrie\rvier"),
                 (QStringList{u"1 een"_s, u"2 twee"_s, u"3 drie"_s, u"4 vier"_s}));
    }

    void emptyLinesCount()
    {
        QCOMPARE(linesOf(u"a\n\nb\r\r\n"), (QStringList{u"1 a"_s, u"2 "_s, u"3 b"_s, u"4 "_s}));
    }

    void endOfTheLastLineBeginsNoOther() { QCOMPARE(linesOf(u"een\n"), QStringList(u"1 een"_s)); }

    void emptyTextHasNoLines() { QCOMPARE(linesOf(u""), QStringList()); }

    void textWithLineFeedsHasTheSameLines()
    {
        QCOMPARE(withLineFeeds(u"een\ntwee\r\ndrie\rvier\r\r\n"_s), u"een\ntwee\ndrie\nvier\n\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
