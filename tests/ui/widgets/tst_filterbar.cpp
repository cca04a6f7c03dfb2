// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "widgets/filterbar.h"
#include "widgets/textlabel.h"
#include "wording/language.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const FilterSpec type{u"type"_s, u"Soort"_s, {{u"report"_s, u"Rapport"_s}, {u"thesis"_s, u"Scriptie"_s}}};
const FilterSpec language{u"language"_s, u"Taal"_s, {{u"nl"_s, u"Nederlands"_s}}, FilterPlace::UnderMore};

bool hasButton(const FilterBar &bar, const QString &text)
{
    for (const auto *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == text)
            return !button->isHidden();
    }
    return false;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void typingAsksOnceWhenItRests()
    {
        FilterBar bar;
        QSignalSpy changed(&bar, &FilterBar::changed);

        QTest::keyClicks(bar.findChild<QLineEdit *>(), u"heat"_s);
        QCOMPARE(changed.count(), 0);

        QVERIFY(changed.wait(1000));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bar.state().text, u"heat"_s);
    }

    void enterAsksAtOnce()
    {
        FilterBar bar;
        QSignalSpy changed(&bar, &FilterBar::changed);

        QTest::keyClicks(bar.findChild<QLineEdit *>(), u"heat"_s);
        QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return);

        QCOMPARE(changed.count(), 1);
    }

    void stateCanBeKeptAndSetBack()
    {
        FilterBar bar;
        bar.setFilters({type, language});
        const FilterState state{.text = u"heat"_s, .chosen = {{u"type"_s, {u"thesis"_s}}}};
        QSignalSpy changed(&bar, &FilterBar::changed);

        bar.setState(state);
        QCOMPARE(bar.state(), state);
        QCOMPARE(changed.count(), 1);

        bar.clear();
        QVERIFY(bar.state().isEmpty());
        QCOMPARE(changed.count(), 2);
    }

    void clearAndSaveAreOfferedOnlyWhenThereIsSomething()
    {
        FilterBar bar;
        const QSignalSpy someoneKeepsFilters(&bar, &FilterBar::saveAsked);
        bar.setFilters({type});
        QVERIFY(!hasButton(bar, u"Clear filters"_s));

        bar.setState({.chosen = {{u"type"_s, {u"report"_s}}}});

        QVERIFY(hasButton(bar, u"Clear filters"_s));
        QVERIFY(hasButton(bar, u"Save filter"_s));
    }

    void filterUnderMoreShowsWhenItFilters()
    {
        FilterBar bar;
        bar.setFilters({type, language});
        const MultiChoice *under = bar.findChildren<MultiChoice *>().at(1);
        QVERIFY(under->isHidden());

        bar.setState({.chosen = {{u"language"_s, {u"nl"_s}}}});

        QVERIFY(!under->isHidden());
    }

    void typedFiltersAreKeptAndSetBackAsTheOthers()
    {
        FilterBar bar;
        bar.setFilters({{.key = u"year"_s, .title = u"Jaar"_s, .form = FilterForm::Years},
                        {.key = u"author"_s, .title = u"Auteur"_s, .form = FilterForm::Words}});
        const FilterState state{
            .chosen = {{u"year"_s, {u"2019"_s, QString()}}, {u"author"_s, {u"Kuipers"_s}}}};

        bar.setState(state);
        QCOMPARE(bar.state(), state);

        bar.clear();
        QVERIFY(bar.state().isEmpty());
    }

    void everyButtonStaysWithinANarrowBar()
    {
        FilterBar bar;
        bar.hideSearch();
        bar.hideCount();
        bar.setFilters({type, {.key = u"author"_s, .title = u"Auteur"_s, .form = FilterForm::Words}});
        bar.setState({.chosen = {{u"author"_s, {u"Kuipers "_s.repeated(20).trimmed()}}}});

        test::show(bar, {240, 200});

        QCOMPARE(bar.width(), 240);
        const QList<QAbstractButton *> buttons =
            bar.findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QAbstractButton *button : buttons)
            QVERIFY(button->isHidden() || button->geometry().right() < bar.width());
    }

    void choiceThatIsGoneIsNotAskedAnyMore()
    {
        FilterBar bar;
        bar.setFilters({type});
        bar.setState({.chosen = {{u"type"_s, {u"thesis"_s}}}});
        QSignalSpy changed(&bar, &FilterBar::changed);

        bar.setChoices(u"type"_s, {{u"report"_s, u"Rapport"_s}});

        QCOMPARE(changed.count(), 1);
        QVERIFY(bar.state().isEmpty());
    }

    void choicesThatStayRemainChosen()
    {
        FilterBar bar;
        bar.setFilters({type});
        bar.setState({.chosen = {{u"type"_s, {u"thesis"_s}}}});

        bar.setChoices(u"type"_s, {{u"thesis"_s, u"Thesis"_s}, {u"monitor"_s, u"Monitor"_s}});

        QCOMPARE(bar.state().chosen.value(u"type"_s), QStringList{u"thesis"_s});
    }

    void countFollowsTheLanguage()
    {
        FilterBar bar;
        bar.setCount(37, 1284);
        const auto *count = bar.findChild<TextLabel *>();
        QCOMPARE(count->text(), u"37 of 1,284"_s);

        if (!installLanguage(*qApp, u"nl"_s))
            QSKIP("the Dutch texts are not built in");
        QCoreApplication::sendPostedEvents();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bar, &change);

        QCOMPARE(count->text(), u"37 van 1.284"_s);
        test::show(bar, {800, 40});
        QCOMPARE(test::englishLeftIn(bar), QStringList());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
