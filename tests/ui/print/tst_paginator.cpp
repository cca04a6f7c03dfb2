// SPDX-License-Identifier: EUPL-1.2
#include "print/measure.h"
#include "print/paginator.h"

#include <QTest>

using namespace kb;
using namespace kb::print;

namespace {

qreal pageHeight()
{
    return sheetOf(doc::Orientation::Portrait).body.height();
}

/// A part of the height of a page.
Strip aStrip(qreal part, Bond bond = Bond::None)
{
    return {.height = part * pageHeight(), .bond = bond};
}

QList<qsizetype> stripsPerPage(const Strips &strips)
{
    QList<qsizetype> counts;
    for (const Page &page : paginated(strips))
        counts.append(page.strips.size());
    return counts;
}

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnEmptyPage() { QCOMPARE(stripsPerPage({}), (QList<qsizetype>{0})); }

    void whatDoesNotFitGoesToTheNextPage()
    {
        QCOMPARE(stripsPerPage({aStrip(0.5), aStrip(0.5), aStrip(0.1)}), (QList<qsizetype>{2, 1}));
    }

    void aHeadingGoesAlongWithWhatFollows()
    {
        QCOMPARE(stripsPerPage({aStrip(0.8), aStrip(0.1, Bond::Tight), aStrip(0.2)}),
                 (QList<qsizetype>{1, 2}));
    }

    void aPartStaysTogetherWhenItFitsOnAPage()
    {
        QCOMPARE(stripsPerPage({aStrip(0.5), aStrip(0.4, Bond::Part), aStrip(0.4)}),
                 (QList<qsizetype>{1, 2}));
    }

    void aPartThatIsTooLongStartsWhereItIs()
    {
        const Strips strips{aStrip(0.5), aStrip(0.4, Bond::Part), aStrip(0.4, Bond::Part), aStrip(0.4)};

        QCOMPARE(stripsPerPage(strips), (QList<qsizetype>{2, 2}));
    }

    void insideALongPartRowsStayWhole()
    {
        const Strips strips{aStrip(0.7, Bond::Part), aStrip(0.2, Bond::Tight), aStrip(0.2, Bond::Part),
                            aStrip(0.7)};

        QCOMPARE(stripsPerPage(strips), (QList<qsizetype>{1, 2, 1}));
    }

    void aRowLongerThanAPageIsDivided()
    {
        Strips row(30, aStrip(0.099, Bond::Tight));
        row.last().bond = Bond::None;

        const QList<qsizetype> counts = stripsPerPage(row);

        QCOMPARE(counts, (QList<qsizetype>{10, 10, 10}));
    }

    void spaceAboveIsLostAtTheTopOfAPage()
    {
        Strip second = aStrip(0.5);
        second.before = pt(20);
        Strip third = aStrip(0.2);
        third.before = pt(20);

        const QList<Page> pages = paginated({aStrip(0.6), second, third});

        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1].strips[0].top, 0.0);
        QCOMPARE(pages[1].strips[1].top, second.height + pt(20));
    }

    void theTableHeadIsRepeatedOnEveryPage()
    {
        const auto head = std::make_shared<const Strips>(Strips{aStrip(0.1)});
        Strip row = aStrip(0.3);
        row.tableHead = head;

        const QList<Page> pages = paginated(*head + Strips(7, row));

        QCOMPARE(pages.size(), 3);
        for (const Page &page : pages)
            QCOMPARE(page.strips.first().strip.height, head->first().height);
        QCOMPARE(pages[0].strips.size(), 4);
        QCOMPARE(pages[2].strips.size(), 2);
    }

    void nothingStandsBelowTheBody()
    {
        const auto head = std::make_shared<const Strips>(Strips{aStrip(0.08, Bond::Tight), aStrip(0.03)});
        for (int seed = 1; seed < 200; ++seed) {
            Strips strips;
            for (int i = 0; i < 60; ++i) {
                Strip strip = aStrip(0.01 + (seed * (i + 7) % 23) / 60.0, Bond((seed + i * 5) % 3));
                strip.before = pt((seed * i) % 15);
                if (i % 4 == 1)
                    strip.tableHead = head;
                strips.append(strip);
            }

            qsizetype placed = 0;
            for (const Page &page : paginated(strips)) {
                qreal bottom = 0;
                for (const PlacedStrip &each : page.strips) {
                    QVERIFY(each.top >= bottom - 1e-6);
                    bottom = each.top + each.strip.height;
                    placed +=
                        each.strip.height != head->first().height && each.strip.height != head->last().height;
                }
                QVERIFY(bottom <= pageHeight() + 1e-6);
            }
            QVERIFY(placed <= strips.size());
        }
    }

    void aPageBreakTurnsThePage()
    {
        Strip wide = aStrip(0.1);
        wide.startsPage = doc::Orientation::Landscape;
        Strip upright = aStrip(0.1);
        upright.startsPage = doc::Orientation::Portrait;

        const QList<Page> pages = paginated({aStrip(0.1), wide, aStrip(0.1), upright});

        QCOMPARE(pages.size(), 3);
        QCOMPARE(pages[1].orientation, doc::Orientation::Landscape);
        QCOMPARE(pages[1].strips.size(), 2);
        QCOMPARE(pages[2].orientation, doc::Orientation::Portrait);
    }

    void aLetterOfItsOwnIsCountedFromOne()
    {
        Strip letter = aStrip(0.6);
        letter.startsPage = doc::Orientation::Portrait;
        letter.numbering = doc::Numbering::BeginsAgain;

        const QList<Page> pages = paginated({aStrip(0.6), letter, aStrip(0.6), letter});

        QCOMPARE(pages.size(), 4);
        QVERIFY(numberOf(pages, 0) == (PageNumber{1, 1}));
        QVERIFY(numberOf(pages, 1) == (PageNumber{1, 2}));
        QVERIFY(numberOf(pages, 2) == (PageNumber{2, 2}));
        QVERIFY(numberOf(pages, 3) == (PageNumber{1, 1}));
    }

    void aBreakAtTheStartMakesNoEmptyPage()
    {
        Strip first = aStrip(0.1);
        first.startsPage = doc::Orientation::Landscape;

        QCOMPARE(stripsPerPage({first}), (QList<qsizetype>{1}));
    }
};

QTEST_APPLESS_MAIN(TestPaginator)
#include "tst_paginator.moc"
