// SPDX-License-Identifier: EUPL-1.2
#include "tabs/drawnpage.h"

#include "pictures/picturescroll.h"
#include "widgets/actionrow.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kb {

DrawnPage::DrawnPage(Workspace &workspace, QWidget *parent)
    : PicturePage(workspace, parent)
    , m_head(new QWidget(this))
    , m_note(new TextLabel({}, this))
    , m_view(new DrawnView)
    , m_preview(new PaperView)
{
    new FlowLayout(m_head);
    m_note->setMeaning(Meaning::Quiet);
    m_note->setWordWrap(true);
}

QComboBox &DrawnPage::addChoice(const char *key, const QString &label, const QStringList &choices,
                                const std::function<void()> &chosen)
{
    auto *name = new TextLabel(label, m_head);
    auto *box = new QComboBox(m_head);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->addItems(choices);
    name->setBuddy(box);
    m_head->layout()->addWidget(name);
    m_head->layout()->addWidget(box);
    static_cast<FlowLayout *>(m_head->layout())->keepWithFormer(*box);
    const QString setting = workspace().listName(QString::fromLatin1(key));
    box->setCurrentIndex(std::clamp(workspace().settings().value(setting).toInt(), 0, box->count() - 1));
    connect(box, &QComboBox::currentIndexChanged, this, [this, setting, chosen](int choice) {
        workspace().settings().setValue(setting, choice);
        chosen();
    });
    m_choices.append(box);
    return *box;
}

void DrawnPage::lay(RecordView &table, const QList<QAction *> &buttons)
{
    build(*m_view, *new PictureScroll(m_view), table);
    for (QAction *action : buttons)
        m_head->layout()->addWidget(actionButton(action, m_head));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    layout->addWidget(withPreview(*m_preview), 1);
}

void DrawnPage::focusFilter()
{
    m_choices.first()->setFocus(Qt::ShortcutFocusReason);
}

void DrawnPage::openCurrent()
{
    m_preview->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DrawnPage::panes()
{
    return {m_choices.first(), pane(), m_preview};
}

} // namespace kb
