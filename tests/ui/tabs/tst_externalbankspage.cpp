// SPDX-License-Identifier: EUPL-1.2
#include "editors/externalbankeditor.h"
#include "models/roles.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/externalbankspage.h"
#include "widgets/filterbar.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

// The columns of the list.
constexpr int NameColumn = 1;
constexpr int CheckedColumn = 4;

using Room = TabRoom<ExternalBanksPage>;

/// An empty bank with these knowledge banks of others in its register, by name and address.
struct Register : Room
{
    explicit Register(const QMap<QString, QString> &banks)
        : Room(Desk::Content::Nothing)
    {
        for (auto bank = banks.begin(); bank != banks.end(); ++bank)
            insert(workspace.bank(), ExternalBank{.name = bank.key(),
                                                  .heldBy = u"Stichting Woonlab"_s,
                                                  .url = QUrl(bank.value()),
                                                  .checkedOn = workspace.bank().now().date()});
        settle(workspace);
        QObject::connect(&workspace, &Workspace::said, tab.get(),
                         [this](const Message &message) { said.append(message); });
    }

    ExternalBank named(const QString &name)
    {
        const auto all = workspace.bank().records<ExternalBank>().all();
        const auto found = std::ranges::find(*all, name, &ExternalBank::name);
        if (found == all->end())
            qFatal("no bank %s", qPrintable(name));
        return *found;
    }

    void select(const QString &name) { view().select(named(name).facts.id); }

    void take(const QString &text)
    {
        for (QAction *action : tab->tabActions().record) {
            if (action && QString(action->text()).remove(u'&') == text)
                action->trigger();
        }
        settle(workspace);
    }

    /// The button of the detail.
    QPushButton &button()
    {
        for (QPushButton *button : tab->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Open in browser"_s)
                return *button;
        }
        qFatal("no button");
    }

    QList<Message> said;
};

const QString Library = u"https://bibliotheek.example.org"_s;

} // namespace

class TestExternalBanksPage : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;

public Q_SLOTS:
    /// In place of the programs of this computer.
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }
    void init()
    {
        m_opened.clear();
        for (const QString &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "takeUrl");
    }
    void cleanup()
    {
        for (const QString &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void registerOfTheExampleKeepsTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QTRY_COMPARE(room.rows(), 3);
        for (int row = 0; row < room.rows(); ++row)
            QVERIFY(!room.cell(row, CheckedColumn).isEmpty());
    }

    void registerCanBePutInTheOrderOfItsDates()
    {
        Register room({{u"Archief"_s, Library}, {u"Bibliotheek"_s, Library}});
        QVERIFY_RESULT(edit<ExternalBank>(room.workspace.bank(), room.named(u"Archief"_s).uid,
                                          [](ExternalBank &bank) { bank.checkedOn = QDate(2020, 1, 1); }));
        settle(room.workspace);
        QAbstractItemModel &model = *room.view().model();

        QVERIFY(model.headerData(CheckedColumn, Qt::Horizontal, SortableRole).toBool());
        model.sort(CheckedColumn, Qt::AscendingOrder);
        QTRY_COMPARE(room.cell(0, NameColumn), u"Archief"_s);
        model.sort(CheckedColumn, Qt::DescendingOrder);
        QTRY_COMPARE(room.cell(0, NameColumn), u"Bibliotheek"_s);
    }

    void filterShowsWhatNobodyLookedAtForAYear()
    {
        Register room({{u"Archief"_s, Library}, {u"Bibliotheek"_s, Library}});
        QVERIFY_RESULT(edit<ExternalBank>(room.workspace.bank(), room.named(u"Archief"_s).uid,
                                          [](ExternalBank &bank) { bank.checkedOn = {}; }));

        room.tab->findChild<FilterBar *>()->setState({.text = {}, .chosen = {{u"checked"_s, {u"again"_s}}}});
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, NameColumn), u"Archief"_s);
        QCOMPARE(room.cell(0, CheckedColumn), u"never"_s);
    }

    void bankOfOthersIsWrittenByKeyboard()
    {
        Register room({});

        room.tab->tabActions().create->trigger();
        room.type(u"Bibliotheek"_s);
        room.press(Qt::Key_Tab);
        room.type(u"Provincie"_s);
        room.press(Qt::Key_Tab);
        room.type(Library);
        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        QCOMPARE(room.named(u"Bibliotheek"_s).heldBy, u"Provincie"_s);
        QCOMPARE(room.named(u"Bibliotheek"_s).url, QUrl(Library));
        QVERIFY(m_opened.isEmpty());
    }

    void bankOfOthersWithoutAnAddressSaysSoAndIsNotMade()
    {
        Register room({});
        room.tab->tabActions().create->trigger();
        room.type(u"Bibliotheek"_s);
        room.press(Qt::Key_Tab);
        room.type(u"Provincie"_s);

        QVERIFY(!room.tab->findChild<ExternalBankEditor *>()->save());

        QVERIFY(room.workspace.bank().records<ExternalBank>().ids()->isEmpty());
    }

    void addressOpensInTheBrowserOnlyWhenAsked()
    {
        Register room({{u"Bibliotheek"_s, Library}});
        room.select(u"Bibliotheek"_s);
        room.tab->showPlace(room.named(u"Bibliotheek"_s).uid);
        settle(room.workspace);
        QVERIFY(m_opened.isEmpty());

        room.button().click();
        room.take(u"Open in browser"_s);

        QCOMPARE(m_opened, (QList<QUrl>{QUrl(Library), QUrl(Library)}));
        QVERIFY(room.said.isEmpty());
    }

    void whatIsNoWebAddressIsToldAndNotOpened()
    {
        Register room({{u"Bestand"_s, u"file:///etc/passwd"_s}});
        room.select(u"Bestand"_s);

        room.take(u"Open in browser"_s);

        QVERIFY(m_opened.isEmpty());
        QCOMPARE(room.said.size(), 1);
        QCOMPARE(room.said.first().tone, Message::Tone::Failed);
    }

    void bankOfAnotherUnitIsReadAndItsAddressOpens()
    {
        Room room; // the example of DGVB: the register is kept by KIEM
        const auto all = room.workspace.bank().records<ExternalBank>().all();

        QVERIFY(room.tab->showPlace(all->first().uid));

        auto *editor = room.tab->findChild<ExternalBankEditor *>();
        QVERIFY(editor);
        editor->openTypedAddress();
        QCOMPARE(m_opened, QList<QUrl>{all->first().url});
        for (const QLineEdit *edit : editor->findChildren<QLineEdit *>())
            QVERIFY(edit->isReadOnly());
    }

    void bankThatWasThrownAwayComesBackByUndo()
    {
        Register room({{u"Bibliotheek"_s, Library}});
        QVERIFY_RESULT(removeRecord<ExternalBank>(room.workspace.bank(), room.named(u"Bibliotheek"_s).uid));
        QTRY_COMPARE(room.rows(), 0);

        room.workspace.undo();
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), 1);
    }
};

QTEST_MAIN(TestExternalBanksPage)
#include "tst_externalbankspage.moc"
