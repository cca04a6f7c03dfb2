// SPDX-License-Identifier: EUPL-1.2
#include "tabroom.h"
#include "tabs/questionstab.h"
#include "tabs/researchtab.h"
#include "widgets/filterbutton.h"

#include <QListWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The choices of a filter with their counts, as its small window shows them.
template <typename T> QStringList choicesOf(TabRoom<T> &room, const QString &filter)
{
    auto *button = room.tab->template findChild<FilterButton *>(filter);
    room.watchdog.run([&] { button->click(); });
    settle(room.workspace);
    QStringList texts;
    const auto *list = button->template findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        texts.append(list->item(row)->text());
    QApplication::activePopupWidget()->close();
    return texts;
}

/// The sum of the counts behind the choices.
int totalOf(const QStringList &choices)
{
    int total = 0;
    for (const QString &choice : choices)
        total += choice.section(u'(', -1).section(u')', 0, 0).toInt();
    return total;
}

} // namespace

/// How many records each choice of a filter stands for.
class TestFacetCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsCountedForItsOwner()
    {
        TabRoom<ResearchTab> room;

        const QStringList owners = choicesOf(room, u"owner"_s);

        QCOMPARE(totalOf(owners), room.rows());
        for (const QString &owner : owners)
            QVERIFY2(owner.endsWith(u')'), qPrintable(owner));
    }

    void countsAreThoseOfTheListAsItIsNarrowed()
    {
        TabRoom<QuestionsTab> room;
        FilterBar &bar = *room.tab->findChild<FilterBar *>();
        bar.setState({.text = u"energiearmoede"_s, .chosen = {}});
        settle(room.workspace);

        QCOMPARE(totalOf(choicesOf(room, u"owner"_s)), room.rows());
    }

    void choicesOfAFilterDoNotNarrowItsOwnCounts()
    {
        TabRoom<ResearchTab> room;
        const QStringList before = choicesOf(room, u"owner"_s);
        FilterBar &bar = *room.tab->findChild<FilterBar *>();
        auto *owner = bar.findChild<FilterButton *>(u"owner"_s);
        owner->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
        settle(room.workspace);

        QCOMPARE(choicesOf(room, u"owner"_s), before);
    }

    void filterWithoutCountsHasNone()
    {
        TabRoom<ResearchTab> room;

        QCOMPARE(totalOf(choicesOf(room, u"language"_s)), 0);
    }
};

QTEST_MAIN(TestFacetCounts)
#include "tst_facetcounts.moc"
