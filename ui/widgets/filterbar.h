// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/multichoice.h"

#include <QMap>
#include <QWidget>

class QMenu;
class QTimer;
class QToolButton;

namespace kb {

class FlowLayout;
class TextLabel;

/// Where a filter stands: always in sight, or behind "More filters".
enum class FilterPlace { InSight, UnderMore };

/// How a filter is asked: by ticking choices, by typing words, or from one year up to another.
enum class FilterForm { Choices, Words, Years };

struct FilterSpec
{
    QString key;
    QString title;
    QList<Choice> choices = {};
    FilterPlace place = FilterPlace::InSight;
    FilterForm form = FilterForm::Choices;
};

/// What the user asks of a list.
struct FilterState
{
    QString text;
    QMap<QString, QStringList>
        chosen; ///< key of the filter to what is asked; filters that ask nothing are absent

    bool isEmpty() const { return text.isEmpty() && chosen.isEmpty(); }
    bool operator==(const FilterState &) const = default;
};

/// The bar above a list: search, filters with several choices, ways to clear them, to save them and to choose
/// what was saved, and how many are left.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What the search box searches, such as "Search in title, author, summary"; empty for just "Search".
    void setSearchHint(const QString &hint);
    /// For a list that no words can narrow.
    void hideSearch();
    /// For what is not a list, which has no lines to count.
    void hideCount();
    /// Replaces the filters; choices that still exist stay chosen.
    void setFilters(const QList<FilterSpec> &filters);
    /// Of a filter with choices; those that still exist stay chosen.
    void setChoices(const QString &key, const QList<Choice> &choices);

    /// How many records each choice of a filter stands for, as text by its key; `rest` is that of the others.
    void setCounts(const QString &key, const QHash<QString, QString> &counts, const QString &rest);

    FilterState state() const;
    void setState(const FilterState &state);
    /// What is asked, in words, one piece for each filter: "Status: open, new".
    QStringList asked() const;
    void clear() { setState({}); }

    /// Says "37 of 84".
    void setCount(qint64 shown, qint64 total);
    /// Whether there is something, and nothing of it passes.
    bool hidesAll() const { return m_shown == 0 && m_total > 0; }
    void focusSearch();
    /// Puts a button with the menu of what was saved beside the one that saves; null takes it away. The menu
    /// stays the caller's.
    void showSaved(QMenu *menu);
    /// Adds a button at the right end of the bar.
    void addButton(QToolButton *button);
    /// Adds something before the filters, which are set after it; where the bar is narrow it breaks with
    /// them.
    void addBefore(QWidget *widget);

Q_SIGNALS:
    /// The user asked something else; after typing, when the typing rests for a moment.
    void changed(const kb::FilterState &state);
    /// The choices of this filter come in sight; what was counted before is shown no more.
    void countsAsked(const QString &key);
    /// The button for it is in sight when somebody listens.
    void saveAsked(const kb::FilterState &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<QToolButton *> buttons() const { return {m_more, m_clear, m_save, m_saved}; }
    FilterButton *makeFilter(const FilterSpec &filter);
    void ask();
    void retranslate();
    void showButtons();

    QString m_hint;
    QLineEdit *m_search;
    QToolButton *m_more;
    QToolButton *m_clear;
    QToolButton *m_save;
    QToolButton *m_saved;
    TextLabel *m_count;
    FlowLayout *m_flow;
    QLayout *m_end;
    QTimer *m_rest;
    QMap<QString, FilterButton *> m_filters;
    QList<FilterButton *> m_underMore;
    FilterState m_asked;
    qint64 m_shown = 0;
    qint64 m_total = 0;
};

} // namespace kb
