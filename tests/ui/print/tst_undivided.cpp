// SPDX-License-Identifier: EUPL-1.2
#include "print/undivided.h"

#include <QTest>

using namespace kb::print;
using namespace Qt::StringLiterals;

class TestUndivided : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsBeforeWhatIsWhole_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("whole");
        QTest::newRow("code") << u"zie DGVB-"_s << u"VRG-0007."_s << u"DGVB-"_s;
        QTest::newRow("second hyphen") << u"(DGVB-VRG-"_s << u"0007)"_s << u"DGVB-VRG-"_s;
        QTest::newRow("year in it") << u"KV-2025-"_s << u"014"_s << u"KV-2025-"_s;
        QTest::newRow("given by a computer")
            << u"uid 01234567-89ab-"_s << u"cdef-0123-456789abcdef"_s << u"01234567-89ab-"_s;
        QTest::newRow("date") << u"vóór 12 "_s << u"maart 2026;"_s << u"12 "_s;
        QTest::newRow("date at the start") << u"2 "_s << u"mrt 2026"_s << u"2 "_s;
        QTest::newRow("dot between parts") << u"Wonen in de stad "_s << u"· DGVB"_s << u"stad "_s;
        QTest::newRow("dot after a date") << u"tot 12 maart 2026 "_s << u"· KIEM"_s << u"12 maart 2026 "_s;
        QTest::newRow("compound word") << u"de DG-"_s << u"overstijgende vraag"_s << QString();
        QTest::newRow("number of things") << u"in 12 "_s << u"gemeenten en 2026"_s << QString();
        QTest::newRow("long number") << u"van 2012 "_s << u"maart 2026"_s << QString();
        QTest::newRow("words") << u"een "_s << u"woord"_s << QString();
        QTest::newRow("nothing after it") << u"DGVB-"_s << QString() << QString();
    }

    void lineEndsBeforeWhatIsWhole()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, next);
        QFETCH(const QString, whole);

        QCOMPARE(undividedFrom(line + next, line.size()), line.size() - whole.size());
    }
};

QTEST_APPLESS_MAIN(TestUndivided)
#include "tst_undivided.moc"
