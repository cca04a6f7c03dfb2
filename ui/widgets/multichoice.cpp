// SPDX-License-Identifier: EUPL-1.2
#include "widgets/multichoice.h"

#include "wording/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int ChoicesSeenAtOnce = 12; ///< above this the list gets a search box
constexpr int KeyOfChoice = Qt::UserRole;

} // namespace

MultiChoice::MultiChoice(const QString &title, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_search(new QLineEdit(m_popup))
    , m_list(new QListWidget(m_popup))
    , m_none(new QPushButton(m_popup))
{
    setAutoDefault(false);
    buildPopup();
    showChosen();
    connect(this, &QPushButton::clicked, this, &MultiChoice::showPopup);
}

void MultiChoice::setTitle(const QString &title)
{
    m_title = title;
    showChosen();
}

void MultiChoice::setChoices(const QList<Choice> &choices)
{
    const QStringList kept = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(KeyOfChoice, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(kept.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_search->setVisible(choices.size() > ChoicesSeenAtOnce);
    showChosen();
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

void MultiChoice::setChosen(const QStringList &keys)
{
    const QStringList before = chosen();
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            item->setCheckState(keys.contains(item->data(KeyOfChoice).toString()) ? Qt::Checked
                                                                                  : Qt::Unchecked);
        }
    }
    showChosen();
    if (chosen() != before)
        Q_EMIT changed();
}

QSize MultiChoice::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(style()->pixelMetric(QStyle::PM_MenuButtonIndicator), 0);
}

void MultiChoice::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void MultiChoice::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChosen();
}

bool MultiChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QPushButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_popup->close();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return QPushButton::eventFilter(watched, event);
}

void MultiChoice::buildPopup()
{
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setFocusProxy(m_list);
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_none->setFlat(true);
    m_none->setAutoDefault(false);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);

    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_none);

    connect(m_search, &QLineEdit::textChanged, this, &MultiChoice::narrow);
    connect(m_none, &QPushButton::clicked, this, [this] { setChosen({}); });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
}

void MultiChoice::showPopup()
{
    m_search->clear();
    m_popup->setMinimumWidth(width());
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(rect().bottomLeft() + QPoint(0, 2)));
    m_popup->show();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    (m_search->isVisible() ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
}

void MultiChoice::narrow(const QString &typed)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(typed, Qt::CaseInsensitive));
}

void MultiChoice::showChosen()
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            texts.append(m_list->item(row)->text());
    }
    const bool isOn = !texts.isEmpty();
    const QString spoken =
        isOn ? tr("%1: %2").arg(m_title, texts.join(QStringLiteral(", "))) : tr("%1: all").arg(m_title);
    const QString shown = texts.size() > 1 ? tr("%1: %n chosen", nullptr, int(texts.size())).arg(m_title)
                          : isOn           ? spoken
                                           : m_title;

    setText(fontMetrics().elidedText(shown, Qt::ElideRight, 28 * fontMetrics().averageCharWidth()));
    setFont(fontOf(Type::Body, isOn ? Weight::Bold : Weight::Regular, font()));
    setToolTip(spoken);
    setAccessibleName(spoken);
    m_list->setAccessibleName(m_title);
    m_search->setAccessibleName(tr("Search in %1").arg(m_title));
    m_search->setPlaceholderText(tr("Search"));
    m_none->setText(tr("Choose none"));
    m_none->setEnabled(isOn);
}

} // namespace kb
