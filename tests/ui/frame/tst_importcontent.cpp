// SPDX-License-Identifier: EUPL-1.2
#include "frame/importcontent.h"
#include "frame/importdialog.h"
#include "jobs/importplan.h"
#include "model/collection.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "models/importmodel.h"
#include "support/grab.h"
#include "support/testbank.h"
#include "widgets/chipedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// What importing one study with these words would do.
ImportPlan planOf(Bank &bank, const QStringList &words)
{
    Incoming incoming;
    Study study;
    study.title = u"Wonen boven winkels"_s;
    study.contributions = {{.name = u"Vries, Joris de"_s},
                           {.name = u"Stichting Woonlab"_s},
                           {.name = u"Ministerie van Onderwijs, Cultuur en Wetenschap"_s}};
    study.issued = {u"2026-01"_s};
    study.doi = u"10.5555/wl.2026.001"_s;
    study.keywords = words;
    incoming.record = study;
    incoming.line = 1;
    Batch batch;
    batch.items = {incoming};
    const auto plan = planImport(bank, u"nieuw.ris"_s, batch);
    if (!plan)
        qFatal("no plan");
    return *plan;
}

} // namespace

/// What the preview of an import says of a record, and where it goes.
class TestImportContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandInTheirNaturalOrderBesideDateAndNumber()
    {
        const auto bank = makeBank();

        const QStringList lines = contentLines(planOf(*bank, {}).records.first());

        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().startsWith(u"Joris de Vries, Stichting Woonlab, Ministerie van Onderwijs, "
                                          "Cultuur en Wetenschap · Jan 2026"_s),
                 qPrintable(lines.first()));
        QVERIFY2(lines.first().endsWith(u"DOI 10.5555/wl.2026.001, which is right"_s),
                 qPrintable(lines.first()));
    }

    void wordsOfTheListAreConceptsAndTheOthersAreProposed()
    {
        const auto bank = makeBank();
        insert(*bank, Concept{.prefNl = u"zonnetuin"_s, .scheme = u"wonen"_s});

        const QStringList lines = contentLines(planOf(*bank, {u"Zonnetuin"_s, u"winkels"_s}).records.first());

        QCOMPARE(lines.mid(1),
                 (QStringList{u"Concepts: Zonnetuin"_s, u"Proposal for a new concept: winkels"_s}));
    }

    void dossierThatIsChosenIsAmongTheChoices()
    {
        const auto bank = makeBank();
        const Uid dossier = insert(*bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        const ImportPlan plan = planOf(*bank, {});
        ImportDialog dialog(plan);
        dialog.setPlace(u"Owner: DGVB"_s, {{textOf(dossier), u"WON Wonen"_s}});
        show(dialog, {});
        QVERIFY(dialog.choices().dossier.isNull());

        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Dossier of what is new"_s)
                box->setCurrentIndex(1);
        }

        QCOMPARE(dialog.choices().dossier, dossier);
    }

    void titleHasMostOfTheRoom()
    {
        const auto bank = makeBank();
        ImportDialog dialog(planOf(*bank, {}));
        const auto *table = dialog.findChild<QTableView *>();

        show(dialog, dialog.size());

        QTRY_VERIFY(table->columnWidth(ImportModel::Title) > table->columnWidth(ImportModel::Action));
        QVERIFY(table->columnWidth(ImportModel::Title) > table->columnWidth(ImportModel::Reason));
    }

    void collectionIsChosenWhereThereIsOne()
    {
        const auto bank = makeBank();
        const Uid collection = insert(*bank, Collection{.nameNl = u"Kennisbank Wonen"_s});
        ImportDialog dialog(planOf(*bank, {}));
        const auto boxes = dialog.findChildren<QComboBox *>();
        const auto box =
            std::ranges::find(boxes, u"Collection that the studies are put in"_s, &QComboBox::accessibleName);
        QVERIFY(box != boxes.end());
        show(dialog, {});
        QVERIFY(!(*box)->isVisible());

        dialog.setCollections({{textOf(collection), u"Kennisbank Wonen"_s}});

        QVERIFY((*box)->isVisible());
        QVERIFY(dialog.choices().collection.isNull());
        (*box)->setCurrentIndex(1);
        QCOMPARE(dialog.choices().collection, collection);
    }

    void conceptsForAllAreChosenWhereThereAreSome()
    {
        const auto bank = makeBank();
        const Choice housing{textOf(insert(*bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s})),
                             u"wonen"_s};
        ImportDialog dialog(planOf(*bank, {}));
        auto *chips = dialog.findChild<ChipEdit *>();
        show(dialog, {});
        QVERIFY(!chips->isVisible());

        dialog.setConcepts({housing});
        QVERIFY(chips->isVisible());
        auto *edit = chips->findChild<QLineEdit *>();
        edit->setText(u"wonen"_s);
        QTest::keyClick(edit, Qt::Key_Return);

        QCOMPARE(dialog.choices().concepts, QList<Uid>{Uid(housing.key)});
        QVERIFY(dialog.isVisible()); // Enter was for the chip
    }

    void conceptsThatWereChosenBeforeComeBackByTheirNames()
    {
        const auto bank = makeBank();
        const Choice housing{textOf(insert(*bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s})),
                             u"wonen"_s};
        ImportDialog dialog(planOf(*bank, {}));

        dialog.setChoices({.concepts = {Uid(housing.key)}});
        dialog.setConcepts({housing});

        QCOMPARE(dialog.findChild<ChipEdit *>()->chips(), QList<Choice>{housing});
        QCOMPARE(dialog.choices().concepts, QList<Uid>{Uid(housing.key)});
    }

    void boxesOfTheChoicesBeginBelowEachOther()
    {
        const auto bank = makeBank();
        ImportDialog dialog(planOf(*bank, {}));
        dialog.setPlace(u"Owner: DGVB"_s, {});
        dialog.setCollections({{u"c"_s, u"Kennisbank Wonen"_s}});

        show(dialog, dialog.size());

        QSet<int> lefts;
        for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->isVisible() && box->accessibleName() != u"Share with"_s)
                lefts.insert(box->mapTo(&dialog, QPoint()).x());
        }
        QCOMPARE(lefts.size(), 1);
    }

    void dialogFitsOnASmallScreenWithAllItsChoices()
    {
        const auto bank = makeBank();
        Study twin = aStudy(u"Wonen boven winkels"_s);
        twin.issued = {u"2026"_s};
        insert(*bank, twin);
        QList<Choice> concepts;
        for (int number = 0; number < 4; ++number)
            concepts.append({QString::number(number), u"aardgasvrij wonen %1"_s.arg(number)});
        ImportDialog dialog(planOf(*bank, {}));
        dialog.setPlace(u"Owner: DGVB"_s, {});
        dialog.setCollections({{u"c"_s, u"Kennisbank Wonen"_s}});
        dialog.setConcepts(concepts);
        dialog.findChild<ChipEdit *>()->setChips(concepts);

        show(dialog, {960, 540});

        QCOMPARE(dialog.size(), QSize(960, 540));
        QVERIFY(dialog.findChild<QTableView *>()->viewport()->height() >= 60);
    }

    void choicesComeBackAfterALookAtTheColumns()
    {
        const auto bank = makeBank();
        const Uid dossier = insert(*bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        const ImportPlan plan = planOf(*bank, {});
        ImportDialog dialog(plan);
        dialog.setPlace(u"Owner: DGVB"_s, {{textOf(dossier), u"WON Wonen"_s}});
        ImportChoices choices;
        choices.dossier = dossier;

        dialog.setChoices(choices);

        QCOMPARE(dialog.choices().dossier, dossier);
    }
};

QTEST_MAIN(TestImportContent)
#include "tst_importcontent.moc"
