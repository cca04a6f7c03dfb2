// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/searchjob.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;
class QTimer;

namespace kb {

class Workspace;

/// The field that searches everything. What is found appears below it, grouped by kind; the arrows choose,
/// Enter opens, Escape goes back to where the keyboard was.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Null: there is no bank to search.
    void setWorkspace(Workspace *workspace);
    void begin();

    QSize sizeHint() const override;
    /// Gives way to the buttons beside it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The answer to the last question is in sight.
    void answered(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void show(const Result<FoundRecords> &found);
    void addGroup(Kind kind, const QList<FoundRecord> &records);
    void placePopup();
    void step(int by);
    void openChosen();
    void leave();

    Workspace *m_workspace = nullptr;
    QTimer *m_rest;
    QListWidget *m_popup = nullptr;
    QPointer<QWidget> m_before; ///< who had the keyboard
    int m_asked = 0;
};

} // namespace kb
