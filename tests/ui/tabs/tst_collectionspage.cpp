// SPDX-License-Identifier: EUPL-1.2
#include "editors/collectioneditor.h"
#include "editors/recordpicker.h"
#include "jobs/collectionrule.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/collectionspage.h"
#include "tabs/pickdialog.h"
#include "tabs/researchroom.h"
#include "tabs/researchtab.h"
#include "tabs/rulewords.h"
#include "widgets/filterbar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

// The columns of the list.
constexpr int NameColumn = 1;
constexpr int StudiesColumn = 2;

constexpr FieldId NameField = 30; // of model/collection.h

using Room = TabRoom<CollectionsPage>;

QAction &actionOf(const Tab &tab, const QString &text)
{
    for (QAction *action : tab.tabActions().record) {
        if (action && QString(action->text()).remove(u'&') == text)
            return *action;
    }
    qFatal("no action %s", qPrintable(text));
}

Collection collectionCalled(Bank &bank, const QString &name)
{
    const auto all = bank.records<Collection>().all();
    const auto found = std::ranges::find(*all, name, &Collection::nameNl);
    if (found == all->end())
        qFatal("no collection %s", qPrintable(name));
    return *found;
}

KeptFilter publicStudies()
{
    return {.name = u"Openbaar"_s, .text = {}, .chosen = {{u"public"_s, {u"openbaar"_s}}}};
}

class AllResearchPages : public RoomTab
{
public:
    explicit AllResearchPages(Workspace &workspace)
        : RoomTab("research", researchPages(), workspace, nullptr)
    {
    }
};

/// A bank with one study and one collection without a rule, and the list of studies in sight.
struct StudyRoom : TabRoom<ResearchTab>
{
    StudyRoom()
        : TabRoom(Desk::Content::Nothing)
    {
        Bank &bank = workspace.bank();
        Study made = aStudy();
        made.ownerUnit = bank.identity().unit;
        study = insert(bank, made);
        collection = insert(bank, Collection{.nameNl = u"Wonen"_s});
        settle(workspace);
        const auto known = bank.records<Study>().get(study);
        view().select(known->facts.id);
        id = known->facts.id;
    }

    /// Takes the only collection that the dialog offers.
    bool take(const QString &text)
    {
        const bool isAsked = answering<PickDialog>([&] { actionOf(*tab, text).trigger(); },
                                                   [](PickDialog &dialog) { dialog.accept(); });
        return isAsked && settle(workspace);
    }

    CollectionStudies studies() { return *studiesInCollection(workspace.bank(), collection); }

    Uid study;
    Uid collection;
    qint64 id = 0;
};

} // namespace

class TestCollectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QTRY_COMPARE(room.rows(), int(room.workspace.bank().records<Collection>().ids()->size()));
        QVERIFY(room.rows() > 0);
    }

    void rowSaysHowManyStudiesAreInIt()
    {
        Room room;
        const Collection housing = collectionCalled(room.workspace.bank(), u"Kennisbank Wonen"_s);
        const qsizetype count = studiesIn(room.workspace.bank(), housing)->all.size();

        QVERIFY(count > 0);
        for (int row = 0; row < room.rows(); ++row) {
            if (room.cell(row, NameColumn) == housing.nameNl)
                QCOMPARE(room.cell(row, StudiesColumn), QString::number(count));
        }
    }

    void collectionIsWrittenByKeyboard()
    {
        Room room(Desk::Content::Nothing);

        room.tab->tabActions().create->trigger();
        room.type(u"Wonen en huur"_s);
        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        QCOMPARE(collectionCalled(room.workspace.bank(), u"Wonen en huur"_s).rule, QString());
    }

    void collectionWithoutANameSaysSoAndIsNotMade()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.press(Qt::Key_Tab);
        room.type(u"Housing"_s); // its English name

        QVERIFY(!room.tab->findChild<CollectionEditor *>()->save());

        QVERIFY(room.workspace.bank().records<Collection>().ids()->isEmpty());
    }

    void savedFilterOfTheStudiesIsChosenAsTheRule()
    {
        Room room(Desk::Content::Nothing);
        const KeptFilters kept(room.workspace.bank(), "research");
        QVERIFY_RESULT(room.workspace.bank().write(
            {u"filter"_s, Kind::Setting}, [&](Write &write) { return kept.keep(write, publicStudies()); }));
        room.tab->tabActions().create->trigger();
        room.type(u"Alles"_s);
        auto *editor = room.tab->findChild<CollectionEditor *>();
        QVERIFY(editor);

        for (QComboBox *combo : editor->findChildren<QComboBox *>()) {
            if (const int place = combo->findText(u"Saved filter"_s, Qt::MatchStartsWith); place >= 0)
                combo->setCurrentIndex(place);
        }
        QVERIFY(editor->save());

        QCOMPARE(collectionCalled(room.workspace.bank(), u"Alles"_s).rule, ruleText(publicStudies()));
    }

    void exceptionIsWrittenDownInTheDetail()
    {
        Room room(Desk::Content::Nothing);
        Bank &bank = room.workspace.bank();
        const Uid study = insert(bank, aStudy());
        const Uid collection = insert(bank, Collection{.nameNl = u"Wonen"_s});
        settle(room.workspace);
        QVERIFY(room.tab->showPlace(collection));
        auto *editor = room.tab->findChild<CollectionEditor *>();
        QVERIFY(editor);

        for (RecordPicker *picker : editor->findChildren<RecordPicker *>()) {
            if (picker->accessibleName() != u"Add to: Exceptions"_s)
                continue;
            picker->setRecord(study);
            Q_EMIT picker->changed();
        }
        QVERIFY(editor->save());

        QCOMPARE(*bank.links().from(collection, LinkType::Excluded), QList<Uid>{study});
    }

    void filterThatTheListHasBecomesTheRuleOfANewCollection()
    {
        TabRoom<AllResearchPages> room(Desk::Content::Nothing);
        Tab *list = room.tab->showPage("list");
        settle(room.workspace);
        list->findChild<FilterBar *>()->setState({.text = {}, .chosen = publicStudies().chosen});

        actionOf(*list, u"Make a collection of this filter"_s).trigger();
        settle(room.workspace);
        auto *editor = room.tab->findChild<CollectionEditor *>();
        QVERIFY(editor && editor->isVisible());
        editor->fillIn({{NameField, Codec<QString>::to(u"Openbaar"_s)}});
        QVERIFY(editor->save());

        QCOMPARE(collectionCalled(room.workspace.bank(), u"Openbaar"_s).rule, ruleText(publicStudies()));
    }

    void filterThatAsksNothingIsNoRule()
    {
        TabRoom<AllResearchPages> room(Desk::Content::Nothing);
        Tab *list = room.tab->showPage("list");
        settle(room.workspace);
        QStringList said;
        QObject::connect(&room.workspace, &Workspace::said, list,
                         [&said](const Message &message) { said.append(message.sentence); });

        actionOf(*list, u"Make a collection of this filter"_s).trigger();

        QCOMPARE(said.size(), 1);
        QVERIFY(list->isVisible());
    }

    void ruleIsSaidInTheWordsOfTheFilters()
    {
        const auto bank = makeBank();

        QCOMPARE(ruleInWords(*bank, ruleText({.name = {},
                                              .text = u"huur"_s,
                                              .chosen = {{u"theme"_s, {u"Wonen en bouwen"_s}}}})),
                 u"“huur”; Theme: Wonen en bouwen"_s);
        QVERIFY(ruleInWords(*bank, u"{\"chosen\":{\"mood\":[\"blij\"]}}"_s).contains(u"not understand"_s));
    }

    void studiesOfACollectionAreShownInTheList()
    {
        TabRoom<AllResearchPages> room;
        Bank &bank = room.workspace.bank();
        const Collection housing = collectionCalled(bank, u"Kennisbank Wonen"_s);
        Tab *page = room.tab->showPage("collections");
        settle(room.workspace);
        page->findChild<RecordView *>()->select(housing.facts.id);

        actionOf(*page, u"Show its studies"_s).trigger();
        settle(room.workspace);

        Tab *list = room.tab->showPage("list");
        const QStringList chosen = list->findChild<FilterBar *>()->state().chosen.value(u"collection"_s);
        QCOMPARE(chosen, QStringList{textOf(housing.uid)});
        QTRY_COMPARE(list->findChild<RecordView *>()->model()->rowCount(),
                     int(studiesIn(bank, housing)->all.size()));
    }

    void studyThatIsTakenOutLeavesTheListOfTheCollection()
    {
        StudyRoom room;
        QVERIFY(room.take(u"Add to a collection…"_s));
        room.tab->showCollection(room.collection);
        QTRY_COMPARE(room.rows(), 1);

        QVERIFY(room.take(u"Take out of a collection…"_s));

        QTRY_COMPARE(room.rows(), 0);
    }

    void studyIsAddedByHandAsOneStep()
    {
        StudyRoom room;

        QVERIFY(room.take(u"Add to a collection…"_s));

        QCOMPARE(room.studies().byHand, QList<qint64>{room.id});
        room.workspace.undo();
        settle(room.workspace);
        QVERIFY(room.studies().all.isEmpty());
    }

    void studyIsTakenOutByHandAsAnException()
    {
        StudyRoom room;
        QVERIFY(room.take(u"Add to a collection…"_s));

        QVERIFY(room.take(u"Take out of a collection…"_s));

        QVERIFY(room.studies().all.isEmpty());
        QCOMPARE(room.studies().exceptions, QList<qint64>{room.id});
    }
};

QTEST_MAIN(TestCollectionsPage)
#include "tst_collectionspage.moc"
