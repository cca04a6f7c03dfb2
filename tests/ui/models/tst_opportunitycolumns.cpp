// SPDX-License-Identifier: EUPL-1.2
#include "models/opportunitycolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Of two questions, on which something is agreed.
OpportunityLine anAgreedGroup(ActionStatus status = ActionStatus::Open)
{
    OpportunityLine group;
    group.questions = {{.uid = Uid::createUuid(), .code = u"DGVB-VRG-0010"_s},
                       {.uid = Uid::createUuid(), .code = u"DGDOO-VRG-0009"_s}};
    AgreedOnGroup agreed;
    agreed.agreed.action.what = u"Samen uitzoeken"_s;
    agreed.agreed.action.status = status;
    agreed.agreed.lead.code = u"DGVB"_s;
    group.agreed = agreed;
    return group;
}

const Column<OpportunityLine> &proposalColumn()
{
    const auto columns = opportunityColumns();
    return *std::ranges::find_if(
        columns, [](const auto &column) { return QLatin1StringView(column.key) == "action"_L1; });
}

QString shownIn(const OpportunityLine &group, int role)
{
    return cellData(proposalColumn(), group, role).toString();
}

} // namespace

class TestOpportunityColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupOnWhichSomethingIsAgreedSaysWhatInPlaceOfTheProposal()
    {
        const OpportunityLine group = anAgreedGroup();

        QCOMPARE(shownIn(group, Qt::DisplayRole), u"agreed"_s);
        QCOMPARE(shownIn(group, Qt::ToolTipRole), u"Samen uitzoeken"_s);
    }

    void itSaysWhoLeadsWhileThereIsSomethingToDo()
    {
        QCOMPARE(proposalColumn().note(anAgreedGroup()), u"DGVB leads"_s);
        QVERIFY(!proposalColumn().note(anAgreedGroup(ActionStatus::Klaar)).contains(u"leads"_s));
    }

    void groupThatGrewAndIsAgreedOnIsNotCalledLarger()
    {
        OpportunityLine group = anAgreedGroup();
        group.notNeeded = NotNeeded{.decision = {}, .joined = {group.questions.first().uid}};

        QVERIFY(!group.isReopened());
        QCOMPARE(proposalColumn().note(group), u"DGVB leads"_s);
    }

    void groupThatGrewAndIsOpenIs()
    {
        OpportunityLine group = anAgreedGroup();
        group.notNeeded = NotNeeded{.decision = {}, .joined = {group.questions.first().uid}};
        group.agreed.reset();

        QVERIFY(group.isReopened());
    }
};

QTEST_MAIN(TestOpportunityColumns)
#include "tst_opportunitycolumns.moc"
