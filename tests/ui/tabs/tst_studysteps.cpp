// SPDX-License-Identifier: EUPL-1.2
#include "editors/studyeditor.h"
#include "researchroom.h"
#include "support/testbank.h"
#include "wording/language.h"

#include <QClipboard>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The research bank with one study of its own unit.
struct OneStudyRoom : ResearchRoom
{
    OneStudyRoom()
        : ResearchRoom(Desk::Content::Nothing)
    {
        Study made;
        made.title = u"Wonen boven winkels"_s;
        made.ownerUnit = workspace.bank().identity().unit;
        study = insert(workspace.bank(), made);
        settle(workspace);
        tab->focusContent();
        QObject::connect(&workspace, &Workspace::said, tab.get(),
                         [this](const Message &message) { said = message.sentence; });
    }

    void take(const QString &text)
    {
        for (QAction *action : tab->tabActions().record) {
            if (action && action->text().remove(u'&') == text)
                action->trigger();
        }
        settle(workspace);
    }

    Uid study;
    QString said;
};

} // namespace

/// What is done with a study as a whole (spec 03, 3.12).
class TestStudySteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void citationIsCopied()
    {
        OneStudyRoom room;

        room.take(u"Copy the citation"_s);

        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Wonen boven winkels"_s));
        QVERIFY(room.said.contains(u"Wonen boven winkels"_s));
    }

    void studyWithoutAFileSaysSo()
    {
        OneStudyRoom room;

        room.take(u"Open the file"_s);

        QCOMPARE(room.said, u"This study has no file and no link to one."_s);
    }

    void publishingBeginsInTheDetailAndIsNotSavedYet()
    {
        OneStudyRoom room;

        room.take(u"Publish…"_s);

        const auto *editor = room.tab->findChild<StudyEditor *>();
        QVERIFY(editor && editor->isVisible() && editor->isChanged());
        const auto stored = room.workspace.bank().records<Study>().get(room.study);
        QVERIFY(stored->publicationStatus == PublicationStatus::Intern);
    }
};

QTEST_MAIN(TestStudySteps)
#include "tst_studysteps.moc"
