// SPDX-License-Identifier: EUPL-1.2
#include "widgets/multichoice.h"

#include "widgets/textlabel.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int ChoicesSeenAtOnce = 12; ///< above this the list gets a search box
constexpr int KeyOfChoice = Qt::UserRole;

} // namespace

MultiChoice::MultiChoice(const QString &title, QWidget *parent)
    : FilterButton(title, parent)
    , m_search(new QLineEdit(&popup()))
    , m_nothing(new TextLabel({}, &popup()))
    , m_list(new QListWidget(&popup()))
    , m_none(new QPushButton(&popup()))
{
    buildPopup();
    showChosen();
}

void MultiChoice::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return; // the list stays as somebody may be using it
    const QStringList kept = chosen();
    const QSignalBlocker quiet(m_list);
    m_choices = choices;
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(shownText(choice), m_list);
        item->setData(KeyOfChoice, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(kept.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_search->setVisible(choices.size() > ChoicesSeenAtOnce);
    narrow(m_search->isHidden() ? QString() : m_search->text());
    showChosen();
}

void MultiChoice::setCounts(const QHash<QString, QString> &counts, const QString &rest)
{
    m_counts = counts;
    m_otherCounts = rest;
    const QSignalBlocker quiet(m_list); // nothing is chosen by it
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(shownText(m_choices[row]));
    if (popup().isVisible())
        fitPopup();
}

QString MultiChoice::shownText(const Choice &choice) const
{
    const QString count = m_counts.value(choice.key, m_otherCounts);
    return count.isEmpty() ? choice.text : QStringLiteral("%1  (%2)").arg(choice.text, count);
}

QStringList MultiChoice::chosen() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(KeyOfChoice).toString());
    }
    return keys;
}

void MultiChoice::fillIn(const QStringList &keys)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(keys.contains(item->data(KeyOfChoice).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

/// From the search box down into the list.
bool MultiChoice::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey || watched != m_search || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return FilterButton::eventFilter(watched, event);
    m_list->setFocus();
    return true;
}

void MultiChoice::buildPopup()
{
    popup().setFocusProxy(m_list);
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_none->setFlat(true);
    m_none->setAutoDefault(false);
    closeOnEnter(*m_search);
    closeOnEnter(*m_list);
    m_nothing->setMeaning(Meaning::Quiet);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(8);
    tellNothing(true);
    content().addWidget(m_search);
    content().addWidget(m_nothing);
    content().addWidget(m_list);
    content().addWidget(m_none);

    connect(m_search, &QLineEdit::textChanged, this, &MultiChoice::narrow);
    connect(m_none, &QPushButton::clicked, this, [this] { setChosen({}); });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
}

void MultiChoice::enterPopup()
{
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    (m_search->isVisible() ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
}

void MultiChoice::narrow(const QString &typed)
{
    int first = -1;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        const bool fits = m_choices[row].text.contains(typed, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        first = fits ? row : first;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (current && current->isHidden()) // or Space would tick what nobody sees
        m_list->setCurrentRow(first);
    tellNothing(first < 0);
}

/// An empty list looks broken, and says nothing to who hears it.
void MultiChoice::tellNothing(bool isEmpty)
{
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_choices.isEmpty() ? tr("There is nothing to choose from yet.")
                                           : tr("Nothing fits what you typed."));
    m_list->setAccessibleDescription(isEmpty ? m_nothing->text() : QString());
}

void MultiChoice::showChosen()
{
    QStringList texts;
    QString brief; ///< of the one that is chosen
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            continue;
        texts.append(m_choices[row].text);
        brief = m_choices[row].shortly();
    }
    const bool isOn = !texts.isEmpty();
    const QString spoken =
        isOn ? tr("%1: %2").arg(title(), texts.join(QStringLiteral(", "))) : tr("%1: all").arg(title());
    const QString shown = texts.size() > 1 ? tr("%1: %n chosen", nullptr, int(texts.size())).arg(title())
                          : isOn           ? tr("%1: %2").arg(title(), brief)
                                           : title();

    say(shown, spoken);
    m_list->setAccessibleName(title());
    m_search->setAccessibleName(tr("Search in %1").arg(title()));
    m_search->setPlaceholderText(tr("Search"));
    tellNothing(!m_nothing->isHidden());
    m_none->setText(tr("Choose none"));
    m_none->setEnabled(isOn);
}

} // namespace kb
