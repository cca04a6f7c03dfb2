// SPDX-License-Identifier: EUPL-1.2
#include "editors/specialeditors.h"
#include "model/study.h"
#include "support/testbank.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// An editor whose widget lives as long as this.
struct Held
{
    using Make = std::function<FieldEditor(const std::function<void()> &)>;

    explicit Held(const Make &make)
        : editor(make([this] { ++edits; }))
        , widget(editor.widget)
    {
    }

    template <typename Widget> Widget &as() { return *qobject_cast<Widget *>(widget.get()); }

    int edits = 0;
    FieldEditor editor;
    std::unique_ptr<QWidget> widget;
};

QList<Contribution> readBy(const Held &held)
{
    return Codec<QList<Contribution>>::from(held.editor.value());
}

void show(const Held &held, const QList<Contribution> &contributions)
{
    held.editor.show(Codec<QList<Contribution>>::to(contributions));
}

const Uid Kernen = namedUid(QLatin1StringView("test"), "kernen");
const Uid Wonen = namedUid(QLatin1StringView("test"), "wonen");

Held dossierEditor()
{
    return Held([](const auto &edited) {
        return makeReferenceEditor(
            {{textOf(Kernen), u"D1 Leefbare kernen"_s}, {textOf(Wonen), u"D2 Wonen"_s}}, edited);
    });
}

Value valueOf(const Uid &uid)
{
    return Codec<Uid>::to(uid);
}

} // namespace

class TestSpecialEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownOfANameStaysWithIt()
    {
        Held held(makeContributionsEditor);
        const QList<Contribution> made{
            {.name = u"Kuipers, E."_s, .role = ContributionRole::Redacteur, .person = Wonen},
            {.name = u"TNO"_s, .role = ContributionRole::Organisatie}};
        show(held, made);

        held.as<QPlainTextEdit>().setPlainText(u"TNO\nVries, J. de\nKuipers, E."_s);

        QCOMPARE(readBy(held), (QList<Contribution>{made[1], {.name = u"Vries, J. de"_s}, made[0]}));
    }

    void whoStandsThereTwiceKeepsBothRoles()
    {
        Held held(makeContributionsEditor);
        const QList<Contribution> made{{.name = u"Kuipers, E."_s},
                                       {.name = u"Kuipers, E."_s, .role = ContributionRole::Redacteur}};

        show(held, made);

        QCOMPARE(readBy(held), made);
    }

    void nameAsAnImportFoundItIsNotChangedByLookingAtIt()
    {
        Held held(makeContributionsEditor);
        const QList<Contribution> made{
            {.name = u"Vries,  J.\nde "_s, .role = ContributionRole::Projectleider}};

        show(held, made);

        QCOMPARE(held.as<QPlainTextEdit>().toPlainText(), u"Vries, J. de"_s);
        QCOMPARE(readBy(held), made);
    }

    void emptyLinesAreNoNames()
    {
        Held held(makeContributionsEditor);

        held.as<QPlainTextEdit>().setPlainText(u"\n  Kuipers, E. \n\n"_s);

        QCOMPARE(readBy(held), (QList<Contribution>{{.name = u"Kuipers, E."_s}}));
    }

    void typingANameIsAnEdit()
    {
        Held held(makeContributionsEditor);

        QTest::keyClicks(held.widget.get(), u"x"_s);

        QVERIFY(held.edits > 0);
    }

    void tabLeavesTheNames()
    {
        QVERIFY(Held(makeContributionsEditor).as<QPlainTextEdit>().tabChangesFocus());
    }

    void referenceIsShownAndGivenBack()
    {
        Held held = dossierEditor();

        held.editor.show(valueOf(Wonen));

        QCOMPARE(held.as<QComboBox>().currentText(), u"D2 Wonen"_s);
        QCOMPARE(held.editor.value(), valueOf(Wonen));
    }

    void noReferenceIsTheEmptyLine()
    {
        Held held = dossierEditor();
        held.editor.show(valueOf(Wonen));

        held.editor.show(valueOf({}));

        QCOMPARE(held.as<QComboBox>().currentText(), QString());
        QCOMPARE(held.editor.value(), valueOf({}));
    }

    void recordThatIsNotInTheListIsNotLost()
    {
        Held held = dossierEditor();
        const Uid elsewhere = namedUid(QLatin1StringView("test"), "in the trash");

        held.editor.show(valueOf(elsewhere));

        QCOMPARE(held.editor.value(), valueOf(elsewhere));
        QVERIFY(!held.as<QComboBox>().currentText().isEmpty());
    }

    void choosingAnotherIsAnEdit()
    {
        Held held = dossierEditor();
        held.as<QComboBox>().setCurrentIndex(1);

        QVERIFY(held.edits > 0);
        QCOMPARE(held.editor.value(), valueOf(Kernen));
    }

    void languageIsChosenByItsNameAndKeptAsItsCode()
    {
        Held held(makeLanguageEditor);
        held.editor.show(Value(u"nl"_s));
        QCOMPARE(held.as<QComboBox>().currentText(), u"Dutch"_s);

        held.as<QComboBox>().setCurrentText(u"Frisian"_s);

        QCOMPARE(held.editor.value().toString(), u"fy"_s);
    }

    void countriesFollowTheNearestByName()
    {
        Held held(makeCountryEditor);
        const QComboBox &countries = held.as<QComboBox>();

        QCOMPARE(countries.itemText(0), QString());
        QCOMPARE(countries.itemText(1), u"Netherlands"_s);
        QCOMPARE(countries.itemText(countries.count() - 1), u"United States"_s);
    }

    void longCodeOfALanguageStaysAndIsToldByItsName()
    {
        Held held(makeLanguageEditor);

        held.editor.show(Value(u"dut"_s));

        QCOMPARE(held.as<QComboBox>().currentText(), u"Dutch"_s);
        QCOMPARE(held.editor.value().toString(), u"dut"_s);
    }

    void codeWithoutANameIsShownAsItIs()
    {
        Held held(makeCountryEditor);

        held.editor.show(Value(u"XX"_s));

        QCOMPARE(held.as<QComboBox>().currentText(), u"XX"_s);
        QCOMPARE(held.editor.value().toString(), u"XX"_s);
    }

    void whatCanOnlyBeReadCannotBeChanged()
    {
        Held names(makeContributionsEditor);
        Held dossier = dossierEditor();

        names.editor.setAccess(Access::ReadOnly);
        dossier.editor.setAccess(Access::ReadOnly);

        QVERIFY(names.as<QPlainTextEdit>().isReadOnly());
        QVERIFY(!dossier.as<QComboBox>().isEnabled());
    }
};

QTEST_MAIN(TestSpecialEditors)
#include "tst_specialeditors.moc"
