// SPDX-License-Identifier: EUPL-1.2
#include "frame/settingsdialog.h"

#include "settings/generalpage.h"
#include "settings/settingspages.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/preferences.h"
#include "workspace/settingkeys.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int SettingsWidth = 110; ///< digits
constexpr int SettingsLines = 36;
constexpr int BesideList = 24;

} // namespace

SettingsDialog::SettingsDialog(const SettingsPlace &place, QWidget *parent)
    : DialogFrame(tr("Settings"), parent)
    , m_place(place)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_remark(new TextLabel({}, this))
{
    buildPages();
    buildSearch();
    buildLayout();
    addLeave(tr("&Cancel"));
    addAccept(tr("&Save"));
    openWith(SettingsWidth, SettingsLines);
    layout()->activate(); // so that the pages have their width
    heighten(highestPage() - m_stack->height());
    m_list->setCurrentRow(0);
    showPage(m_place.settings.value(settingkey::SettingsPage).toString());
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::buildPages()
{
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    for (const SettingsPageSpec &spec : settingsPages()) {
        const bool isOfBank = spec.about == SettingsPageSpec::About::Bank;
        if (isOfBank && !m_place.workspace)
            continue;
        const QString title = QCoreApplication::translate("SettingsPages", spec.title);
        SettingsPage *page = spec.create(m_place);
        m_shown.append({QString::fromLatin1(spec.id), page, isOfBank});
        m_list->addItem(title);
        m_stack->addWidget(scrolled(page, title));
        if (!mayChange(m_shown.last()))
            page->setEnabled(false);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showRow);
}

void SettingsDialog::buildSearch()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [search = m_search] { search->setFocus(Qt::ShortcutFocusReason); });
}

void SettingsDialog::buildLayout()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + BesideList +
                          fontMetrics().horizontalAdvance(QStringLiteral("00")));
    auto *pages = new QHBoxLayout;
    pages->setSpacing(BesideList);
    pages->addWidget(m_list);
    pages->addWidget(m_stack, 1);
    content()->addWidget(new FormField({.label = tr("&Find a setting")}, m_search));
    content()->addLayout(pages, 1);
    m_remark->setWordWrap(true);
    m_remark->hide();
    content()->addWidget(m_remark);
}

/// As high as it must be to be seen whole, at the width that the pages have here.
int SettingsDialog::highestPage() const
{
    int highest = 0;
    for (const Shown &shown : m_shown) {
        const int whole = shown.page->hasHeightForWidth() ? shown.page->heightForWidth(m_stack->width())
                                                          : shown.page->sizeHint().height();
        highest = std::max(highest, whole);
    }
    return highest;
}

void SettingsDialog::showRow(int row)
{
    if (row >= 0)
        m_stack->setCurrentIndex(row);
}

void SettingsDialog::showPage(const QString &id)
{
    const auto wanted = std::ranges::find(m_shown, id, &Shown::id);
    if (wanted != m_shown.end())
        m_list->setCurrentRow(int(wanted - m_shown.begin()));
}

/// Pages without these words leave the list; what was in sight stays where it has them.
void SettingsDialog::find(const QString &words)
{
    const QString wanted = words.simplified();
    int first = -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = wanted.isEmpty() || item->text().contains(wanted, Qt::CaseInsensitive) ||
                          m_shown[row].page->fieldWith(wanted);
        item->setHidden(!fits);
        if (fits && (first < 0 || row == m_stack->currentIndex()))
            first = row;
    }
    if (first >= 0)
        m_list->setCurrentRow(first);
    m_remark->setText(first < 0 ? tr("No setting has these words.") : QString());
    m_remark->setVisible(first < 0);
}

/// To the setting itself; to its page when only the page has the words.
void SettingsDialog::goToFound()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_list->item(row)->isHidden())
        return;
    FormField *field = m_shown[row].page->fieldWith(m_search->text().simplified());
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    else
        m_shown[row].page->focusFirst();
}

/// Down and Enter go from the words to what was found.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return DialogFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return DialogFrame::eventFilter(watched, event);
    goToFound();
    return true;
}

QString SettingsDialog::language() const
{
    return static_cast<const GeneralSettings *>(m_shown.first().page)->language();
}

bool SettingsDialog::mayChange(const Shown &shown) const
{
    return !shown.isOfBank || !m_place.workspace->isReadOnly();
}

/// All pages in one step; true when there was nothing to keep.
bool SettingsDialog::keepInBank()
{
    QList<SettingsPage *> changing;
    for (const Shown &shown : std::as_const(m_shown)) {
        if (mayChange(shown) && shown.page->changesBank())
            changing.append(shown.page);
    }
    if (changing.isEmpty())
        return true;
    const auto kept =
        m_place.workspace->write({.act = QStringLiteral("settings")}, [&](Write &write) -> Result<> {
            for (SettingsPage *page : std::as_const(changing)) {
                if (auto written = page->keepInBank(write); !written)
                    return written;
            }
            return {};
        });
    m_remark->setText(kept ? QString() : errorText(kept.error()));
    m_remark->setVisible(!kept);
    return bool(kept);
}

void SettingsDialog::accept()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (!mayChange(shown) || shown.page->check())
            continue;
        m_search->clear();
        showPage(shown.id);
        shown.page->showFirstError();
        return;
    }
    if (!keepInBank())
        return;
    for (const Shown &shown : std::as_const(m_shown))
        shown.page->keepHere();
    DialogFrame::accept();
}

/// Next time it opens where it was left.
void SettingsDialog::done(int result)
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_place.settings.setValue(settingkey::SettingsPage, m_shown[row].id);
    DialogFrame::done(result);
}

} // namespace kb
