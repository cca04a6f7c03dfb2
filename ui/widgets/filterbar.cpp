// SPDX-License-Identifier: EUPL-1.2
#include "widgets/filterbar.h"

#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "widgets/wordfilter.h"
#include "widgets/yearfilter.h"
#include "wording/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMetaMethod>
#include <QTimer>
#include <QToolButton>

namespace kb {

namespace {

constexpr int RestAfterTyping = 150; ///< milliseconds

QToolButton *flatButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

FilterButton *buttonFor(const FilterSpec &filter, QWidget *parent)
{
    if (filter.form == FilterForm::Words)
        return new WordFilter(filter.title, parent);
    if (filter.form == FilterForm::Years)
        return new YearFilter(filter.title, parent);
    auto *choice = new MultiChoice(filter.title, parent);
    choice->setChoices(filter.choices);
    return choice;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_more(flatButton(this))
    , m_clear(flatButton(this))
    , m_save(flatButton(this))
    , m_saved(flatButton(this))
    , m_count(new TextLabel({}, this))
    , m_flow(new FlowLayout)
    , m_end(new QHBoxLayout)
    , m_rest(new QTimer(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search, Meaning::Quiet), QLineEdit::LeadingPosition);
    m_more->setCheckable(true);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_count->setMeaning(Meaning::Quiet);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterTyping);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_flow, 1);
    layout->addLayout(m_end);
    layout->setAlignment(m_end, Qt::AlignTop);
    m_flow->keepWithFormer(*m_more);
    m_flow->addWidget(m_search);
    m_end->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::ask);
    connect(m_rest, &QTimer::timeout, this, &FilterBar::ask);
    connect(m_more, &QToolButton::toggled, this, &FilterBar::showButtons);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT saveAsked(state()); });
    setFilters({});
    retranslate();
}

void FilterBar::setSearchHint(const QString &hint)
{
    m_hint = hint;
    retranslate();
}

void FilterBar::hideSearch()
{
    m_search->hide();
}

void FilterBar::hideCount()
{
    m_count->hide();
}

void FilterBar::setFilters(const QList<FilterSpec> &filters)
{
    const FilterState kept = state();
    qDeleteAll(m_filters);
    m_filters.clear();
    m_underMore.clear();
    for (QToolButton *button : buttons())
        m_flow->removeWidget(button);

    for (const FilterSpec &filter : filters)
        m_flow->addWidget(makeFilter(filter));
    for (QToolButton *button : buttons())
        m_flow->addWidget(button);
    setState(kept);
    showButtons();
}

void FilterBar::setChoices(const QString &key, const QList<Choice> &choices)
{
    if (auto *filter = qobject_cast<MultiChoice *>(m_filters.value(key)))
        filter->setChoices(choices);
    ask(); // what was chosen may be gone
}

void FilterBar::setCounts(const QString &key, const QHash<QString, QString> &counts, const QString &rest)
{
    if (FilterButton *filter = m_filters.value(key))
        filter->setCounts(counts, rest);
}

FilterState FilterBar::state() const
{
    FilterState state{.text = m_search->text().trimmed()};
    for (auto filter = m_filters.begin(); filter != m_filters.end(); ++filter) {
        if (const QStringList keys = filter.value()->chosen(); !keys.isEmpty())
            state.chosen.insert(filter.key(), keys);
    }
    return state;
}

void FilterBar::setState(const FilterState &state)
{
    const QSignalBlocker quietSearch(m_search);
    m_search->setText(state.text);
    for (auto filter = m_filters.begin(); filter != m_filters.end(); ++filter) {
        const QSignalBlocker quiet(filter.value());
        filter.value()->setChosen(state.chosen.value(filter.key()));
    }
    ask();
}

QStringList FilterBar::asked() const
{
    QStringList asked;
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        asked.append(tr("“%1”").arg(text));
    for (const FilterButton *filter : m_filters) {
        if (!filter->chosen().isEmpty())
            asked.append(filter->accessibleName());
    }
    return asked;
}

void FilterBar::setCount(qint64 shown, qint64 total)
{
    m_shown = shown;
    m_total = total;
    const QString all = QLocale().toString(total);
    m_count->setText(shown == total ? all : tr("%1 of %2").arg(QLocale().toString(shown), all));
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::showSaved(QMenu *menu)
{
    m_saved->setMenu(menu);
    showButtons();
}

void FilterBar::addButton(QToolButton *button)
{
    m_end->addWidget(button);
}

void FilterBar::addBefore(QWidget *widget)
{
    m_flow->addWidget(widget);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

FilterButton *FilterBar::makeFilter(const FilterSpec &filter)
{
    FilterButton *button = buttonFor(filter, this);
    button->setObjectName(filter.key);
    m_filters.insert(filter.key, button);
    if (filter.place == FilterPlace::UnderMore)
        m_underMore.append(button);
    connect(button, &FilterButton::opening, this, [this, key = filter.key] {
        setCounts(key, {}, {});
        Q_EMIT countsAsked(key);
    });
    if (filter.form == FilterForm::Choices)
        connect(button, &FilterButton::changed, this, &FilterBar::ask);
    else
        connect(button, &FilterButton::changed, m_rest, qOverload<>(&QTimer::start));
    return button;
}

void FilterBar::ask()
{
    m_rest->stop();
    showButtons();
    if (const FilterState now = state(); now != m_asked) {
        m_asked = now;
        Q_EMIT changed(now);
    }
}

void FilterBar::retranslate()
{
    const QString hint = m_hint.isEmpty() ? tr("Search") : m_hint;
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(hint) + 64);
    m_more->setText(tr("More filters"));
    m_clear->setText(tr("Clear filters"));
    m_save->setText(tr("Save filter"));
    m_saved->setText(tr("Saved filters"));
    setCount(m_shown, m_total);
}

void FilterBar::showButtons()
{
    for (FilterButton *filter : std::as_const(m_underMore))
        filter->setVisible(m_more->isChecked() || !filter->chosen().isEmpty());
    const bool asksSomething = !state().isEmpty();
    m_more->setVisible(!m_underMore.isEmpty());
    m_clear->setVisible(asksSomething);
    m_saved->setVisible(m_saved->menu());
    m_save->setVisible(asksSomething && isSignalConnected(QMetaMethod::fromSignal(&FilterBar::saveAsked)));
}

} // namespace kb
