// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace kb {

class ColumnMemory;
class EmptyState;
class FilterBar;
class Preferences;
class RecordTable;
class RecordView;

/// A list of records: filters above, the table, and a preview beside or, where it is narrow, below it. Knows
/// no record type.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    /// The table is not taken over and must outlive the list.
    explicit RecordList(RecordTable &table, QWidget *parent = nullptr);

    FilterBar &filterBar() { return *m_filterBar; }
    RecordView &view() { return *m_view; }
    /// The filters, the table and the preview, as far as they are in sight.
    QList<QWidget *> panes();

    /// Takes the widget over, and puts it above the filters.
    void setHead(QWidget *head);
    /// Takes the widget over, and puts it below the table.
    void setFoot(QWidget *foot);
    /// Takes the widget over. F11 and Space show and hide it.
    void setPreview(QWidget *preview);
    bool isPreviewShown() const;
    void showPreview(bool isShown);

    /// What stands there when the list is empty, and the next thing to do (signal emptyActionAsked). Where
    /// the filters hide all there is, they are what can be cleared.
    void setEmptyText(const QString &sentence, const QString &action = {});
    /// Puts the keyboard in the rows; where there are none, on the next thing to do.
    void focusContent();

    /// Keeps columns and preview as the user leaves them. The settings must outlive the list.
    void remember(Preferences &settings, const QString &name);

    /// Says so when there are no rows after a moment; the first change of the table ends it.
    void showLoading();
    /// Says why there is no list; the first change of the table ends it.
    void showError(const Error &error);

Q_SIGNALS:
    void emptyActionAsked();
    /// The list could not be read and the user wants to try again.
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Ready, Loading, Broken };

    void buildButtons();
    void connectParts();
    void showState(State state);
    void focusMessage();
    void askAction();
    void retranslate();
    void savePreview() const;

    RecordTable &m_table;
    FilterBar *m_filterBar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    RecordView *m_view;
    EmptyState *m_message;
    ColumnMemory *m_columns;
    QToolButton *m_columnButton;
    QToolButton *m_previewButton;
    QTimer *m_patience; ///< runs while the empty table stands for what comes
    QWidget *m_head = nullptr;
    QWidget *m_foot = nullptr;
    QWidget *m_preview = nullptr;
    Preferences *m_settings = nullptr;
    QString m_name;
    QString m_emptyText;
    QString m_emptyAction;
    QString m_errorText;
    bool m_isFocusDue = false; ///< until there is something that can have it
    State m_state = State::Ready;
};

} // namespace kb
