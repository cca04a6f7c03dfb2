// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QMimeData;

namespace kb {

class Stage;

/// Files that are let go anywhere in the window, where nothing below has a use for them: a bank is opened,
/// and a list or a PDF imported in the bank in sight.
class DroppedFiles : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the stage.
    explicit DroppedFiles(Stage &stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool canTake(const QMimeData &files) const;
    void take(const QMimeData &files);

    Stage &m_stage;
};

} // namespace kb
