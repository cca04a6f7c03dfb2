// SPDX-License-Identifier: EUPL-1.2
#include "model/concept.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "tabs/networkfilters.h"
#include "tabs/questionfilters.h"
#include "tabs/studyfilters.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Something that the filter can ask in that bank.
QStringList somethingOf(const FilterSpec &filter, const FilterChoices &bankChoices)
{
    if (filter.form == FilterForm::Years)
        return {u"2020"_s, u"2024"_s};
    if (filter.form == FilterForm::Words)
        return {u"Kuipers"_s};
    const QList<Choice> choices = filter.choices.isEmpty() ? bankChoices.value(filter.key) : filter.choices;
    return choices.isEmpty() ? QStringList() : QStringList(choices.last().key);
}

template <typename Query>
void verifyEveryFilterAsks(const QList<FilterSpec> &filters, const FilterChoices &bankChoices)
{
    for (const FilterSpec &filter : filters) {
        const QStringList asked = somethingOf(filter, bankChoices);
        QVERIFY2(!asked.isEmpty(), qPrintable(filter.key));
        Query query;

        ask(query, {.text = {}, .chosen = {{filter.key, asked}}});

        QVERIFY2(query != Query{}, qPrintable(filter.key));
    }
}

} // namespace

/// What stands in the bars above the lists, and that it comes in the query.
class TestListFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFilterOfTheStudiesAsksSomethingOfTheList()
    {
        const Desk desk;
        const auto bank = desk.open();

        verifyEveryFilterAsks<StudyQuery>(studyFilters(), studyChoices(*bank));
    }

    void everyFilterOfTheQuestionsAsksSomethingOfTheList()
    {
        const Desk desk;
        const auto bank = desk.open();
        FilterChoices choices = questionChoices(*bank);
        choices.insert(u"audience"_s, {{u"directeur"_s, u"directeur"_s}}); // the example has none

        verifyEveryFilterAsks<QuestionQuery>(questionFilters(), choices);
    }

    void everyFilterOfThePeopleToInviteAsksSomethingOfTheList()
    {
        const Desk desk;
        const auto bank = desk.open();

        verifyEveryFilterAsks<PersonQuery>(inviteeFilters(), personFilterChoices(*bank));
    }

    void fourOrFiveAreInSightAndTheOthersUnderMore()
    {
        for (const QList<FilterSpec> &filters : {studyFilters(), questionFilters(), inviteeFilters()}) {
            const auto inSight = std::ranges::count(filters, FilterPlace::InSight, &FilterSpec::place);
            QVERIFY(inSight >= 4 && inSight <= 5);
        }
    }

    void whatComesIntoTheBankCanBeChosen()
    {
        const Desk desk(Desk::Content::Nothing);
        Preferences settings(desk.file(u"other.ini"_s));
        Workspace workspace(desk.open(), settings);
        FilterBar bar;
        bar.setFilters(studyFilters());
        new ChoiceReader(workspace, bar, studyChoices, {Kind::Concept});
        settle(workspace);
        Concept heat;
        heat.prefNl = u"warmte"_s;
        heat.scheme = u"wonen"_s;

        const auto made = workspace.write({u"make"_s, Kind::Concept}, [&](Write &write) {
            return workspace.bank().records<Concept>().insert(write, heat);
        });
        QVERIFY(made);
        settle(workspace);
        const FilterState state{.text = {}, .chosen = {{u"concept"_s, {textOf(*made)}}}};
        bar.setState(state);

        QCOMPARE(bar.state(), state);
    }
};

QTEST_MAIN(TestListFilters)
#include "tst_listfilters.moc"
