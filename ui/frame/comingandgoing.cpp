// SPDX-License-Identifier: EUPL-1.2
// What the user is told when a bank comes in sight, and asked when it is left: the second half of BankView.
#include "frame/bankview.h"
#include "frame/copydialogs.h"
#include "frame/recordwindow.h"
#include "model/knowledgequestion.h"
#include "tabs/detailtab.h"
#include "tabs/roomtab.h"
#include "wording/datetext.h"
#include "workspace/copykeeper.h"

#include <QFileInfo>

namespace kb {

namespace {

/// Where records of that kind are made: in a room on the page that has them. Null when the user stays with
/// what is not saved.
Tab *pageWith(Kind kind, Tab &tab)
{
    auto *room = qobject_cast<RoomTab *>(&tab);
    return room ? room->showPageOf(kind) : &tab;
}

} // namespace

void BankView::sayReadOnly(const BankHolder &holder)
{
    show({.sentence = readOnlySentence(holder, m_workspace.bank().now()), .tone = Message::Tone::Failed});
}

/// After a crash: what was typed and not saved.
void BankView::offerDrafts()
{
    const QList<UnsavedText> drafts = m_workspace.unsavedTexts().all();
    if (drafts.isEmpty())
        return;
    const UnsavedText latest = drafts.first();
    show({.sentence =
              tr("%n text(s) of last time were not saved. The latest is of %1.", nullptr, int(drafts.size()))
                  .arg(momentText(latest.at, m_workspace.bank().now())),
          .action = tr("Open"),
          .follow = [this, latest] { openDraft(latest); }});
}

void BankView::openDraft(const UnsavedText &draft)
{
    if (!draft.record.isNull())
        return openRecord(draft.record);
    const TabSpec *spec = tabOf(draft.kind);
    if (!spec)
        return;
    goToTab(QString::fromLatin1(spec->id));
    if (Tab *page = pageWith(draft.kind, currentTab()); page && page->tabActions().create)
        page->tabActions().create->trigger();
}

bool BankView::mayClose()
{
    return std::ranges::all_of(m_windows, &RecordWindow::mayClose) &&
           std::ranges::all_of(m_tabs, [](Tab *tab) { return tab->mayLeave(); });
}

bool BankView::leave(const std::function<void()> &later)
{
    if (!mayClose())
        return false;
    if (!m_copies->isDueOnLeaving())
        return true;
    m_copies->makeBeforeLeaving([this, later](const Result<> &made) {
        if (made || goesWithoutCopy(made.error()))
            later();
    });
    return false;
}

/// Whoever stops the copy goes without; when it fails, the user decides.
bool BankView::goesWithoutCopy(const Error &error)
{
    const bool goes = error.code == Error::Code::Cancelled || wantsToLeaveWithoutCopy(error, this);
    if (goes)
        m_copies->goWithout();
    return goes;
}

bool BankView::writesIn(const QString &path)
{
    return !m_workspace.isReadOnly() && QFileInfo(path) == QFileInfo(m_workspace.bank().path());
}

void BankView::beginQuestion(const QString &text)
{
    const FieldInfo *field = recordTypeOf<KnowledgeQuestion>.field(QLatin1StringView("text"));
    goToTab(QString::fromLatin1(tabOf(Kind::KnowledgeQuestion)->id));
    if (auto *questions = qobject_cast<DetailTab *>(pageWith(Kind::KnowledgeQuestion, currentTab())))
        questions->createWith({{field->id, text}});
}

} // namespace kb
