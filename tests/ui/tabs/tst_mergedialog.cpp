// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "model/person.h"
#include "support/grab.h"
#include "support/keyletters.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "tabs/mergedialog.h"
#include "tabs/mergepair.h"
#include "tabs/mergerecords.h"
#include "tabs/twindialog.h"
#include "wording/language.h"

#include <QRadioButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A bank with two persons who are the same.
struct MergeRoom
{
    MergeRoom()
    {
        first = insert(
            bank(),
            Person{.family = u"Zwart"_s, .roles = {PersonRole::Expert}, .email = u"zwart@example.nl"_s});
        second = insert(
            bank(), Person{.given = u"Petra"_s, .family = u"de Zwart"_s, .roles = {PersonRole::Onderzoeker}});
        QObject::connect(&workspace, &Workspace::said, &workspace,
                         [this](const Message &message) { said = message.sentence; });
    }

    Bank &bank() { return workspace.bank(); }
    Person read(const Uid &uid) { return *bank().records<Person>().get(uid); }
    MergePair pair() { return *readMergePair(bank(), Kind::Person, first, second); }
    bool merge(const QList<Uid> &persons, const std::function<void(MergeDialog &)> &answer)
    {
        const bool isAsked =
            answering<MergeDialog>([&] { mergeRecords(workspace, Kind::Person, persons, &window); }, answer);
        settle(workspace);
        return isAsked;
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace{desk.open(), desk.settings()};
    QWidget window;
    Uid first;
    Uid second;
    QString said;
};

QRadioButton *wayCalled(QWidget &dialog, const QString &text)
{
    for (auto *way : dialog.findChildren<QRadioButton *>()) {
        if (way->text().contains(text))
            return way;
    }
    return nullptr;
}

} // namespace

/// Two persons beside each other, of whom one stays.
class TestMergeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }

    void whatTheSurvivorLacksIsChosenAlready()
    {
        MergeRoom room;
        MergeDialog dialog(room.pair());

        QCOMPARE(dialog.survivor(), room.first);
        QCOMPARE(dialog.gone(), room.second);
        const auto taken = recordOf<Person>(dialog.taken());
        QCOMPARE(taken.given, u"Petra"_s);
        QVERIFY(taken.family.isEmpty()); // the survivor keeps its own
        QCOMPARE(taken.roles, (QList{PersonRole::Expert, PersonRole::Onderzoeker}));
    }

    void whoStaysDecidesWhatIsProposed()
    {
        MergeRoom room;
        MergeDialog dialog(room.pair());

        wayCalled(dialog, u"Petra de Zwart"_s)->click();

        QCOMPARE(dialog.survivor(), room.second);
        const auto taken = recordOf<Person>(dialog.taken());
        QCOMPARE(taken.email, u"zwart@example.nl"_s);
        QVERIFY(taken.given.isEmpty());
    }

    void fieldIsChosenWithTheKeys()
    {
        MergeRoom room;
        MergeDialog dialog(room.pair());
        show(dialog, {});
        QRadioButton *family = nullptr;
        for (auto *way : dialog.findChildren<QRadioButton *>()) {
            if (way->text() == u"Zwart"_s)
                family = way;
        }
        QVERIFY(family);
        family->setFocus();

        QTest::keyClick(family, Qt::Key_Right);

        QCOMPARE(recordOf<Person>(dialog.taken()).family, u"de Zwart"_s);
    }

    void survivorOfAnotherUnitKeepsItsData()
    {
        MergeRoom room;
        MergePair pair = room.pair();
        pair.mayChange = {false, true};
        MergeDialog dialog(pair);

        QCOMPARE(dialog.survivor(), room.first);
        QVERIFY(!wayCalled(dialog, u"Petra de Zwart"_s)->isEnabled());
        QVERIFY(!wayCalled(dialog, u"both together"_s)->isEnabled());
    }

    void keyLetterGoesToWhatIsChosen()
    {
        MergeRoom room;
        MergePair pair = room.pair();
        pair.mayChange = {true, false};
        MergeDialog dialog(pair);

        QRadioButton *petra = wayCalled(dialog, u"Petra de Zwart"_s);

        QVERIFY(petra->isChecked());
        QCOMPARE(petra->parentWidget()->focusProxy(), petra);
    }

    void nameThatIsCutIsReadAloudWhole()
    {
        const QString name = u"van der Zwart-Achterberg tot Oud-Zuilen en Nieuw-Loosdrecht, "_s +
                             u"vrouwe van Breukeleveen en Mijnden"_s;
        MergeRoom room;
        const Uid third = insert(room.bank(), Person{.family = name, .roles = {PersonRole::Expert}});
        MergeDialog dialog(*readMergePair(room.bank(), Kind::Person, room.first, third));

        const QRadioButton *way = wayCalled(dialog, u"…"_s);

        QVERIFY(way);
        QVERIFY2(way->accessibleName().contains(u"Oud-Zuilen en Nieuw-Loosdrecht"_s),
                 qPrintable(way->accessibleName()));
    }

    void buttonsHaveALetterOfTheirOwn()
    {
        MergeRoom room;
        MergeDialog dialog(room.pair());
        show(dialog, {});

        QStringList complaints;
        for (QWidget *widget : dialog.findChildren<QWidget *>())
            complaints += keylessIn(widget);
        QCOMPARE(complaints, QStringList());
    }

    void twoThatAreSelectedBecomeOne()
    {
        MergeRoom room;

        QVERIFY(room.merge({room.first, room.second}, [](MergeDialog &dialog) { dialog.accept(); }));

        QCOMPARE(room.read(room.second).mergedInto, room.first);
        QCOMPARE(room.read(room.first).given, u"Petra"_s);
        QVERIFY2(room.said.contains(u"is merged into"_s), qPrintable(room.said));
    }

    void keyThatIsPressedTwiceOpensOneDialog()
    {
        MergeRoom room;

        mergeRecords(room.workspace, Kind::Person, {room.first, room.second}, &room.window);
        mergeRecords(room.workspace, Kind::Person, {room.first, room.second}, &room.window);
        settle(room.workspace);

        QCOMPARE(room.window.findChildren<MergeDialog *>().size(), 1);
    }

    void whoLeavesTheDialogChangesNothing()
    {
        MergeRoom room;

        QVERIFY(room.merge({room.first, room.second}, [](MergeDialog &dialog) { dialog.reject(); }));

        QVERIFY(room.read(room.second).mergedInto.isNull());
    }

    void whatCannotBeReadIsSaidAndAsksNothing()
    {
        MergeRoom room;

        mergeRecords(room.workspace, Kind::Person, {room.first, Uid::createUuid()}, &room.window);
        settle(room.workspace);

        QVERIFY(!room.said.isEmpty());
        QVERIFY(!room.window.findChild<MergeDialog *>());
    }

    void ofThreeItIsSaidHowManyToSelect()
    {
        MergeRoom room;

        mergeRecords(room.workspace, Kind::Person, {room.first, room.second, room.first}, &room.window);

        QCOMPARE(room.said, u"Select one line, or two."_s);
    }

    void nobodyIsTheSameAsThemselves()
    {
        MergeRoom room;
        const auto line = linesOf(room.bank().context().db, {room.first})->first();
        TwinDialog dialog(room.workspace, line);
        show(dialog, {});

        dialog.accept();

        QVERIFY(dialog.isVisible()); // it asks for somebody
        QVERIFY(dialog.twin().isNull());
    }
};

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
