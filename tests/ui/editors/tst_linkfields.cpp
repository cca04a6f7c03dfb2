// SPDX-License-Identifier: EUPL-1.2
#include "editors/bankchoices.h"
#include "editors/linkfields.h"
#include "editors/recordform.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "support/openbank.h"
#include "support/testbank.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Uid makeConcept(Bank &bank, const QString &label)
{
    return test::insert(bank, Concept{.prefNl = label, .scheme = u"wonen"_s});
}

Person aPersonCalled(const QString &family)
{
    return {.family = family, .roles = {PersonRole::Onderzoeker}};
}

/// A study with the concepts and performers that a form shows of it.
struct Shown
{
    Shown()
        : bank(test::makeBank())
        , study(test::insert(*bank, test::aStudy()))
        , wonen(makeConcept(*bank, u"wonen"_s))
        , winkels(makeConcept(*bank, u"winkels"_s))
        , institute(test::insert(*bank, Institute{.nameNl = u"Bureau"_s}))
        , form(recordTypeOf<Study>)
    {
        link(LinkType::Concept, wonen);
        link(LinkType::PerformedBy, institute);
        fields.add(form, LinkType::Concept, u"Concepts"_s, conceptChoices(*bank));
        fields.add(form, LinkType::PerformedBy, u"Performed by"_s, instituteChoices(*bank));
    }

    void link(LinkType type, const Uid &to) const
    {
        const auto linked = bank->write(
            {.act = u"link"_s}, [&](Write &write) { return bank->links().add(write, study, type, to); });
        QVERIFY_RESULT(linked);
    }

    Result<> save() const
    {
        return bank->write({.act = u"edit"_s},
                           [&](Write &write) { return fields.write(*bank, write, study); });
    }

    ChipEdit &concepts() { return *form.findChildren<ChipEdit *>().first(); }
    QList<Uid> linked(LinkType type) const { return *bank->links().from(study, type); }

    std::unique_ptr<Bank> bank;
    Uid study;
    Uid wonen;
    Uid winkels;
    Uid institute;
    RecordForm form;
    LinkFields fields;
};

} // namespace

class TestLinkFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLinkIsAChipByItsName()
    {
        Shown shown;

        QVERIFY_RESULT(shown.fields.load(*shown.bank, shown.study));

        QCOMPARE(shown.concepts().chips(), (QList<Choice>{{textOf(shown.wonen), u"wonen"_s}}));
        QCOMPARE(shown.fields.count(LinkType::Concept), 1);
        QCOMPARE(shown.fields.count(LinkType::PerformedBy), 1);
    }

    void typeThatTheFormHasNotCountsNone()
    {
        Shown shown;

        QCOMPARE(shown.fields.count(LinkType::Dossier), 0);
    }

    void writingMakesTheLinksWhatTheChipsAre()
    {
        Shown shown;
        QVERIFY_RESULT(shown.fields.load(*shown.bank, shown.study));
        shown.concepts().setChips({{textOf(shown.winkels), u"winkels"_s}});

        QVERIFY_RESULT(shown.save());

        QCOMPARE(shown.linked(LinkType::Concept), QList<Uid>{shown.winkels});
        QCOMPARE(shown.linked(LinkType::PerformedBy), QList<Uid>{shown.institute});
    }

    void rowsThatCannotBeReadStayAsTheyAreInTheBank()
    {
        Shown shown;
        QVERIFY_RESULT(shown.fields.load(*shown.bank, shown.study));
        QVERIFY_RESULT(shown.bank->context().db.runScript("ALTER TABLE link RENAME TO elsewhere"));
        QVERIFY(!shown.fields.load(*shown.bank, shown.study));
        QVERIFY_RESULT(shown.bank->context().db.runScript("ALTER TABLE elsewhere RENAME TO link"));
        shown.fields.setAccess(Access::ReadWrite);

        QVERIFY_RESULT(shown.save());

        QVERIFY(!shown.concepts().isEnabled());
        QCOMPARE(shown.concepts().chips(), QList<Choice>());
        QCOMPARE(shown.linked(LinkType::Concept), QList<Uid>{shown.wonen});
        QCOMPARE(shown.linked(LinkType::PerformedBy), QList<Uid>{shown.institute});
    }

    void whatIsInTheTrashKeepsItsNameAndItsLink()
    {
        Shown shown;
        QVERIFY_RESULT(test::removeRecord<Concept>(*shown.bank, shown.winkels));
        shown.link(LinkType::Concept, shown.winkels); // as a package of another bank may bring
        RecordForm form(recordTypeOf<Study>);
        LinkFields fields;
        fields.add(form, LinkType::Concept, u"Concepts"_s, conceptChoices(*shown.bank));

        QVERIFY_RESULT(fields.load(*shown.bank, shown.study));
        QVERIFY_RESULT(shown.bank->write(
            {.act = u"edit"_s}, [&](Write &write) { return fields.write(*shown.bank, write, shown.study); }));

        QCOMPARE(form.findChild<ChipEdit *>()->chips().last().text, u"winkels"_s);
        QCOMPARE(shown.linked(LinkType::Concept), (QList<Uid>{shown.wonen, shown.winkels}));
    }

    void changedChipIsAnEditOfTheForm()
    {
        Shown shown;
        QVERIFY_RESULT(shown.fields.load(*shown.bank, shown.study));
        const QSignalSpy edited(&shown.form, &RecordForm::edited);

        QTest::keyClicks(shown.concepts().findChild<QLineEdit *>(), u"winkels,"_s);

        QCOMPARE(edited.count(), 1);
        QCOMPARE(shown.fields.count(LinkType::Concept), 2);
    }

    void wordThatIsNoConceptBecomesNoLink()
    {
        Shown shown;
        QVERIFY_RESULT(shown.fields.load(*shown.bank, shown.study));

        QTest::keyClicks(shown.concepts().findChild<QLineEdit *>(), u"verzonnen,"_s);

        QCOMPARE(shown.fields.count(LinkType::Concept), 1);
    }

    void whatCanOnlyBeReadCannotBeChanged()
    {
        Shown shown;

        shown.fields.setAccess(Access::ReadOnly);
        QVERIFY(!shown.concepts().isEnabled());

        shown.fields.setAccess(Access::ReadWrite);
        QVERIFY(shown.concepts().isEnabled());
    }

    void personsAreReadBesideTheWindowAndFollowTheBank()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const Uid first = test::insert(workspace.bank(), aPersonCalled(u"Kuipers"_s));
        RecordForm form(recordTypeOf<PolicyDossier>);
        LinkFields fields;
        fields.addLive(workspace, form, LinkType::Officer, u"Officers"_s, Kind::Person, personChoices);
        test::settle(workspace);
        const Uid second = test::insert(workspace.bank(), aPersonCalled(u"Zwart"_s));
        test::settle(workspace);

        QTest::keyClicks(form.findChild<QLineEdit *>(), u"kuipers,zwart,"_s);

        const QList<Choice> chips = form.findChild<ChipEdit *>()->chips();
        QCOMPARE(chips, (QList<Choice>{{textOf(first), u"Kuipers"_s}, {textOf(second), u"Zwart"_s}}));
    }

    void whatWasChosenGetsItsNameWhenTheChoicesAreThere()
    {
        Shown shown;
        RecordForm form(recordTypeOf<Study>);
        LinkFields fields;
        fields.add(form, LinkType::Concept, u"Concepts"_s, {});
        QVERIFY_RESULT(fields.load(*shown.bank, shown.study));
        const QSignalSpy edited(&form, &RecordForm::edited);

        fields.offer(LinkType::Concept, {{textOf(shown.wonen), u"wonen (thema)"_s}});

        QCOMPARE(form.findChild<ChipEdit *>()->chips().first().text, u"wonen (thema)"_s);
        QCOMPARE(edited.count(), 0);
    }

    void linksThatCannotBeReadAreAnError()
    {
        Shown shown;
        QVERIFY_RESULT(shown.bank->context().db.runScript("DROP TABLE link"));

        QVERIFY(!shown.fields.load(*shown.bank, shown.study));
    }
};

QTEST_MAIN(TestLinkFields)
#include "tst_linkfields.moc"
