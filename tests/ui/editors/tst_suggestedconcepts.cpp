// SPDX-License-Identifier: EUPL-1.2
#include "editors/bankchoices.h"
#include "editors/linkfields.h"
#include "editors/recordform.h"
#include "editors/suggestedconcepts.h"
#include "model/concept.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Uid conceptCalled(Bank &bank, const QString &name)
{
    Concept subject;
    subject.prefNl = name;
    subject.scheme = u"wonen"_s;
    return insert(bank, subject);
}

/// A form with a row of concepts, and the text of its record.
struct ConceptRoom
{
    ConceptRoom()
        : workspace(desk.open(), desk.settings())
        , tenant(conceptCalled(workspace.bank(), u"huurder"_s))
        , poverty(conceptCalled(workspace.bank(), u"armoede"_s))
        , form(recordTypeOf<KnowledgeQuestion>)
    {
        links.add(form, LinkType::Concept, u"Concepts"_s, conceptChoices(workspace.bank()));
        suggested = new SuggestedConcepts(workspace, form, links, [this] { return text; });
        show(form, {500, 300});
    }

    bool ask(const QString &words)
    {
        text = words;
        QSignalSpy answered(suggested, &SuggestedConcepts::answered);
        suggested->ask();
        return answered.wait(5000);
    }
    QStringList offers() const
    {
        QStringList texts;
        for (const QPushButton *button : suggested->findChildren<QPushButton *>())
            texts.append(button->text());
        return texts;
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace;
    Uid tenant;
    Uid poverty;
    LinkFields links;
    RecordForm form;
    SuggestedConcepts *suggested = nullptr;
    QString text;
};

} // namespace

class TestSuggestedConcepts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conceptsInTheTextAreOfferedAndNoneIsAddedByItself()
    {
        ConceptRoom room;

        QVERIFY(room.ask(u"Wat betekent armoede voor huurders?"_s));

        QCOMPARE(room.offers().size(), 2);
        QVERIFY(room.offers().contains(u"+ huurder"_s));
        QVERIFY(room.suggested->isVisible());
        QCOMPARE(room.links.count(LinkType::Concept), 0);
    }

    void oneKeyTakesOneOverAndGoesToTheNext()
    {
        ConceptRoom room;
        QVERIFY(room.ask(u"Wat betekent armoede voor huurders?"_s));
        QSignalSpy edited(&room.form, &RecordForm::edited);
        auto *first = room.suggested->findChild<QPushButton *>();
        const QString taken = first->text();
        first->setFocus();

        QTest::keyClick(first, Qt::Key_Space);

        QTRY_COMPARE(room.links.count(LinkType::Concept), 1);
        QCOMPARE(room.offers().size(), 1);
        QVERIFY(room.offers().first() != taken);
        QCOMPARE(QApplication::focusWidget(), room.suggested->findChild<QPushButton *>());
        QVERIFY(!edited.isEmpty());
    }

    void whatIsChosenAlreadyIsNotOffered()
    {
        ConceptRoom room;
        QVERIFY(room.links.show(room.workspace.bank(), LinkType::Concept, {room.tenant}));

        QVERIFY(room.ask(u"Armoede onder huurders"_s));

        QCOMPARE(room.offers(), QStringList{u"+ armoede"_s});
    }

    void nothingIsOfferedWhereNothingFitsOrNothingMayBeChanged()
    {
        ConceptRoom room;
        QVERIFY(room.ask(u"Bruggen en tunnels"_s));
        QCOMPARE(room.offers(), QStringList());
        QVERIFY(!room.suggested->isVisible());

        room.links.setAccess(Access::ReadOnly);
        QVERIFY(room.ask(u"Armoede onder huurders"_s));
        QCOMPARE(room.offers(), QStringList());
    }
};

QTEST_MAIN(TestSuggestedConcepts)
#include "tst_suggestedconcepts.moc"
